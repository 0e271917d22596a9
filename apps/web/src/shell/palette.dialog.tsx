import { useId, useState, type KeyboardEvent } from 'react';
import { Icon, Kbd, keyWords, type Act, useAllActs } from '@desk/ui/web';
import { byGroup, findActs } from './find-acts';
import { FloatingDialog } from './floating-dialog';
import { useShellTexts } from './shell-texts';
import styles from './palette.module.css';

/** Ctrl+K: everything that can be done on the screen, found by typing, with its key, or with the reason why not now. */
const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useShellTexts();
  const id = useId();
  const acts = useAllActs();
  const [asked, setAsked] = useState('');
  const [at, setAt] = useState(0);
  const groups = byGroup(findActs(acts, asked));
  const flat = groups.flatMap(([, all]) => all);
  const active = Math.min(at, flat.length - 1);
  const run = (act: Act | undefined) => {
    if (!act || act.why !== undefined) return;
    onClose();
    // After the dialog has given the focus back to the page.
    window.setTimeout(act.run);
  };
  const move = (to: number) => {
    const next = (to + flat.length) % Math.max(flat.length, 1);
    setAt(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' });
  };
  const press = (event: KeyboardEvent) => {
    const keys: Record<string, () => void> = { ArrowDown: () => move(active + 1), ArrowUp: () => move(active - 1), Enter: () => run(flat[active]) };
    const does = keys[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  };
  return (
    <FloatingDialog label={t.palette.label} className={styles.palette} onClose={onClose}>
      <div className={styles.search}>
        <Icon name="search" />
        <input role="combobox" aria-label={t.palette.label} aria-expanded aria-controls={`${id}-list`} aria-activedescendant={flat.length > 0 ? `${id}-${active}` : undefined} aria-autocomplete="list"
          placeholder={t.bar.palette} value={asked} onChange={(event) => { setAsked(event.target.value); setAt(0); }} onKeyDown={press} autoFocus />
        <Kbd>Esc</Kbd>
      </div>
      <div role="listbox" id={`${id}-list`} aria-label={t.palette.hint} className={styles.options}>
        {groups.map(([group, all]) => (
          <div role="group" key={group} aria-label={group}>
            <p className={styles.group} aria-hidden>{group}</p>
            {all.map((act) => {
              const index = flat.indexOf(act);
              return (
                <div role="option" key={act.id + act.label} id={`${id}-${index}`} aria-selected={index === active} aria-disabled={act.why !== undefined || undefined} className={styles.option} onClick={() => run(act)} onPointerMove={() => setAt(index)}>
                  <span className={styles.name}>{act.label}</span>
                  <span className={styles.hint}>{act.why ?? act.hint}{act.key && act.why === undefined && <Kbd>{keyWords(act.key)}</Kbd>}</span>
                </div>
              );
            })}
          </div>
        ))}
        {flat.length === 0 && <p className={styles.none}>{t.palette.none}</p>}
      </div>
    </FloatingDialog>
  );
};
export default Palette;
