import { Button, Kbd, keyWords, useAllActs } from '@desk/ui/web';
import { byGroup } from './find-acts';
import { FloatingDialog } from './floating-dialog';
import { useShellTexts } from './shell-texts';
import styles from './palette.module.css';

type KeySheetProps = { readonly letters: boolean; readonly onLetters: (on: boolean) => void; readonly onClose: () => void };

/** `?`: every key that acts on this screen, and the switch for single letters. */
const KeySheet = ({ letters, onLetters, onClose }: KeySheetProps) => {
  const { t } = useShellTexts();
  const groups = byGroup(useAllActs().filter((act) => act.key !== undefined));
  return (
    <FloatingDialog label={t.keys.title} className={styles.keys} onClose={onClose}>
      <header>
        <h2>{t.keys.title}</h2>
        {!letters && <span>{t.keys.off}</span>}
        <Button size="row" onPress={() => onLetters(!letters)}>{letters ? t.keys.turnOff : t.keys.turnOn}</Button>
        <Button size="row" kbd="Esc" onPress={onClose}>{t.keys.close}</Button>
      </header>
      <div className={styles.sheet}>
        {groups.map(([group, acts]) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {acts.map((act) => [
                <dt key={`${act.id}-name`}>{act.label}</dt>,
                <dd key={`${act.id}-key`}><Kbd>{act.key && keyWords(act.key)}</Kbd></dd>,
              ])}
            </dl>
          </section>
        ))}
      </div>
    </FloatingDialog>
  );
};
export default KeySheet;
