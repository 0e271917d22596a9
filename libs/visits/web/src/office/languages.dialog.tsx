import { useState } from 'react';
import { refusalWords, useTell } from '@desk/access/web';
import type { OfficeId, StaffId } from '@desk/kernel/contract';
import { Button, Dialog, fill, showToast, useLocale, useTexts } from '@desk/ui/web';
import { queueApi } from '@desk/visits/contract';
import { languageChoices, languageName } from '../languages';
import styles from './office.module.css';
import { officeTexts } from './office-texts';
import { PickList } from './pick-list';

type LanguagesDialogProps = { readonly officeId: OfficeId; readonly who: { readonly staffId: StaffId; readonly name: string | null; readonly languages: readonly string[] }; readonly onClose: () => void };

/** Which languages somebody at the desks speaks: one's own (no name), or a colleague's by the office manager. */
const LanguagesDialog = ({ officeId, who, onClose }: LanguagesDialogProps) => {
  const all = useTexts(officeTexts);
  const t = all.staff;
  const locale = useLocale();
  const [languages, setLanguages] = useState<readonly string[]>(who.languages);
  const title = who.name === null ? t.mine : fill(t.ofName, { name: who.name });
  const tell = useTell(queueApi.setStaffLanguages, { invalidates: ['offices'], onDone: () => { showToast(fill(t.saved, { name: title })); onClose(); } });
  const none = languages.length === 0;
  const save = () => { if (!tell.isPending && !none) tell.mutate({ officeId, staffId: who.staffId, languages: [...languages] }); };
  const choices = [...new Set([...languageChoices(locale, 'sv').map(({ value }) => value), ...who.languages])].map((id) => ({ id, name: languageName(id, locale) }));
  return (
    <Dialog title={title} size="small" onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{all.desks.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save} pending={tell.isPending} why={none ? t.needOne : undefined}>{t.save}</Button></>}>
      <PickList label={t.languages} hint={t.hint} choices={choices} chosen={languages} onChange={setLanguages} />
      {tell.error && <p role="alert" className={styles.wrong}>{refusalWords(tell.error.refusal, locale)}</p>}
    </Dialog>
  );
};
export default LanguagesDialog;
