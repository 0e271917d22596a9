import path from 'node:path';
import type { Clock } from '@desk/kernel/contract';
import type { Config } from '../config';
import { FolderOutbox } from './folder-outbox';
import type { Outbox } from './mail';
import { SmtpOutbox } from './smtp-outbox';

/** The way letters go out of this house: to the mail server of the settings, or into the data folder's `outbox`. */
export const openOutbox = ({ SMTP_URL, MAIL_FROM, DESK_DATA_DIR }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM' | 'DESK_DATA_DIR'>, clock: Clock): Outbox =>
  SMTP_URL ? new SmtpOutbox(new URL(SMTP_URL), MAIL_FROM, clock) : new FolderOutbox(path.join(DESK_DATA_DIR, 'outbox'), MAIL_FROM, clock);
