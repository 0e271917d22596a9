import { useState } from 'react';
import { stockholmDate } from '@desk/kernel/contract';
import { RefusalNote, useTell } from '@desk/access/web';
import type { VisitId } from '@desk/kernel/contract';
import { peopleApi, type IdentityCheck, type Visitor } from '@desk/people/contract';
import { Button, Checkbox, Dialog, Icon, RadioGroup, TextField, useLocale, useTexts } from '@desk/ui/web';
import { CheckFields } from './check-fields';
import { identityOf, readingOf, type IdentityDraft, type IdentityWay } from './identity-draft';
import { peopleTexts } from './people-texts';
import styles from './people.module.css';

export type IdentityDialogProps = {
  readonly visitId: VisitId;
  /** Already identified: then only a check is recorded. */
  readonly visitor: Visitor | null;
  /** The task that needs it, in words; null when the person opened the dialog without a task. */
  readonly task: string | null;
  /** The task can be done for somebody who is not identified. */
  readonly withoutAllowed: boolean;
  /** The task is the check itself. */
  readonly checkNow: boolean;
  readonly now: Date;
  /** The identity is recorded, or the person chose to go on without. */
  readonly onDone: (visitor: Visitor | null) => void;
  readonly onClose: () => void;
};

const seen: IdentityCheck = { document: 'swedish-passport', validUntil: null, method: 'seen', result: 'confirmed' };

/** Who the visitor is, asked only when a task needs it. The number is read while it is written. */
const IdentityDialog = ({ visitId, visitor, task, withoutAllowed, checkNow, now, onDone, onClose }: IdentityDialogProps) => {
  const texts = useTexts(peopleTexts);
  const t = texts.identity;
  const locale = useLocale();
  const [draft, setDraft] = useState<IdentityDraft>({ way: 'number', number: '', description: '', checked: checkNow, check: seen });
  const [left, setLeft] = useState(false);
  const identify = useTell(peopleApi.identifyVisitor, { invalidates: ['visits'] });
  const record = useTell(peopleApi.recordCheck, { invalidates: ['visits'] });
  const change = (part: Partial<IdentityDraft>) => setDraft({ ...draft, ...part });
  const reading = readingOf(draft.number, now, left);
  const identity = identityOf(draft, now);
  const known = visitor !== null && checkNow;
  const failed = identify.error ?? record.error;

  const save = () => {
    if (identify.isPending || record.isPending) return;
    if (known) {
      record.mutate({ visitorId: visitor.id, check: draft.check }, { onSuccess: onDone });
    } else if (draft.way === 'without') {
      onDone(null);
    } else if (identity === null) {
      setLeft(true);
    } else {
      identify.mutate({ visitId, identity, ...(draft.checked ? { check: draft.check } : {}) }, { onSuccess: onDone });
    }
  };
  const ways = [{ value: 'number', label: t.number }, { value: 'other', label: t.other }, ...(withoutAllowed ? [{ value: 'without', label: t.without } as const] : [])] as const;

  return (
    <Dialog title={known ? t.checkTitle : t.title} description={task ? t.because.replace('{{task}}', task) : t.intro} size="small" onClose={onClose} onConfirm={save}
      foot={(
        <>
          <Button kbd="Esc" onPress={onClose}>{t.cancel}</Button>
          <Button variant="filled" kbd="Ctrl ↵" onPress={save} pending={identify.isPending || record.isPending}>{known ? t.recordCheck : draft.way === 'without' ? t.skip : task ? t.save : t.saveOnly}</Button>
        </>
      )}>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); save(); }}>
        {known
          ? <p className={styles.hint}>{t.already.replace('{{masked}}', visitor.numberMasked ?? visitor.otherIdentity ?? '')}</p>
          : (
            <>
              <RadioGroup<IdentityWay> label={t.how} value={draft.way} onChange={(way) => change({ way })} options={ways} />
              {draft.way === 'number' && (
                <>
                  <TextField label={t.number} description={t.numberHint} value={draft.number} onChange={(number) => { change({ number }); setLeft(false); }} onBlur={() => setLeft(draft.number.trim() !== '')}
                    error={reading.state === 'problem' ? reading.text[locale] : left && reading.state === 'empty' ? t.numberNeeded : undefined} autoFocus autoComplete="off" inputMode="numeric" maxLength={20} />
                  {reading.state === 'ok' && <p className={styles.good} role="status"><Icon name="check" size="small" />{(reading.coordination ? t.coordination : t.ok).replace('{{masked}}', reading.masked)}</p>}
                </>
              )}
              {draft.way === 'other' && (
                <TextField label={t.describe} description={t.describeHint} value={draft.description} onChange={(description) => change({ description })} error={left && !identity ? t.describeHint : undefined} autoFocus maxLength={200} />
              )}
              {draft.way !== 'without' && !checkNow && <Checkbox isSelected={draft.checked} onChange={(checked) => change({ checked })}>{t.checkNow}</Checkbox>}
            </>
          )}
        {draft.checked && draft.way !== 'without' && <CheckFields check={draft.check} today={stockholmDate(now)} onChange={(check) => change({ check })} />}
        {failed && <RefusalNote refusal={failed.refusal} />}
        <button type="submit" hidden />
      </form>
    </Dialog>
  );
};
export default IdentityDialog;
