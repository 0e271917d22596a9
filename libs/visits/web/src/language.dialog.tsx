import { useState } from 'react';
import type { Visit } from '@desk/visits/contract';
import { Button, Checkbox, Dialog, Select, useLocale, useTexts } from '@desk/ui/web';
import { languageChoices } from './languages';
import { visitsTexts } from './visits-texts';
import styles from './visit-head.module.css';

type LanguageDialogProps = { readonly visit: Visit; readonly onClose: () => void; readonly onSave: (change: { readonly language: string; readonly interpreter: boolean }) => void };

/** The language that the visitor wants to speak, and whether an interpreter is needed (FL 13 §). */
const LanguageDialog = ({ visit, onClose, onSave }: LanguageDialogProps) => {
  const t = useTexts(visitsTexts).head;
  const locale = useLocale();
  const [language, setLanguage] = useState(visit.language);
  const [interpreter, setInterpreter] = useState(visit.interpreter);
  const save = () => onSave({ language, interpreter });
  return (
    <Dialog title={t.change} size="small" onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save}>{t.save}</Button></>}>
      <div className={styles.form}>
        <Select label={t.language} value={language} onChange={setLanguage} options={languageChoices(locale, visit.language)} />
        <Checkbox isSelected={interpreter} onChange={setInterpreter}>{t.needs}</Checkbox>
      </div>
    </Dialog>
  );
};
export default LanguageDialog;
