import { z } from 'zod';
import { event } from '@desk/kernel/contract';

export const AgreementPublished = event('AgreementPublished', z.object({ agreementId: z.string(), version: z.int() }));
export const AgreementEnded = event('AgreementEnded', z.object({ agreementId: z.string(), version: z.int() }));
