import { useState } from 'react';
import { Channel, type Visit } from '@desk/visits/contract';
import { Button, Checkbox, Dialog, RadioGroup, Select, useLocale, useTexts } from '@desk/ui/web';
import { languageChoices } from './languages';
import { visitsTexts } from './visits-texts';
import styles from './visit-head.module.css';

export type VisitSettings = Pick<Visit, 'language' | 'interpreter' | 'channel'>;

type LanguageDialogProps = { readonly visit: Visit; readonly onClose: () => void; readonly onSave: (change: VisitSettings) => void };

/** The language that the visitor wants to speak, whether an interpreter is needed (FL 13 §), and how the visitor is met. */
const LanguageDialog = ({ visit, onClose, onSave }: LanguageDialogProps) => {
  const t = useTexts(visitsTexts).head;
  const locale = useLocale();
  const [language, setLanguage] = useState(visit.language);
  const [interpreter, setInterpreter] = useState(visit.interpreter);
  const [channel, setChannel] = useState(visit.channel);
  const save = () => onSave({ language, interpreter, channel });
  return (
    <Dialog title={t.change} size="small" onClose={onClose} onConfirm={save}
      foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" onPress={save}>{t.save}</Button></>}>
      <div className={styles.form}>
        <Select label={t.language} value={language} onChange={setLanguage} options={languageChoices(locale, visit.language)} />
        <Checkbox isSelected={interpreter} onChange={setInterpreter}>{t.needs}</Checkbox>
        <RadioGroup label={t.channel} value={channel} onChange={setChannel} options={Channel.options.map((value) => ({ value, label: t.channels[value] }))} />
      </div>
    </Dialog>
  );
};
export default LanguageDialog;
