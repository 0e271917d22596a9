import { useState } from 'react';
import { refusalWords, useTell } from '@desk/access/web';
import { assignmentsApi, type PersonalGrant } from '@desk/agreements/contract';
import { Button, DateField, Dialog, showToast } from '@desk/ui/web';
import { usePagesTexts } from '../around/pages-texts';
import { dayText, said } from '../life/life-texts';
import type { Reference } from '../life/use-reference';
import { wordsOf } from './grant-words';
import styles from '../around/around.module.css';

type EndGrantDialogProps = { readonly grant: PersonalGrant; readonly today: string; readonly reference: Reference; readonly onClose: () => void };

/** Ends what was given, after a day. */
export const EndGrantDialog = ({ grant, today, reference, onClose }: EndGrantDialogProps) => {
  const { t, locale } = usePagesTexts();
  const g = t.grants;
  const [lastDay, setLastDay] = useState<string | null>(today);
  const end = useTell(assignmentsApi.endGrant, { invalidates: ['agencies', 'grants'], onDone: (it) => { showToast(said(g.done.ended, { name: it.staffName, day: dayText(it.validTo ?? today, locale) })); onClose(); } });
  const send = () => { if (lastDay) end.mutate({ kind: grant.kind, grantId: grant.id, lastDay }); };
  return (
    <Dialog size="small" title={said(g.endTitle, { what: wordsOf(grant, reference, g), name: grant.staffName })} description={g.endText} onClose={onClose} onConfirm={send}
      foot={<><Button onPress={onClose}>{t.common.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={end.isPending} why={lastDay ? undefined : g.lastDay} onPress={send}>{g.endDo}</Button></>}>
      <DateField autoFocus label={g.lastDay} value={lastDay} min={today} onChange={setLastDay} />
      {end.error && <p className={styles.error} role="alert">{refusalWords(end.error.refusal, locale)} {end.error.refusal.fields?.map((field) => field.text[locale]).join(' ')}</p>}
    </Dialog>
  );
};
