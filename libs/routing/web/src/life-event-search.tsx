import { useDeferredValue, useId, useMemo, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import type { CaseTypeCode, LifeEventId } from '@desk/kernel/contract';
import { buildSearchIndex, searchCatalogue, type Catalogue } from '@desk/routing/contract';
import { AgencyMark, Icon, Kbd, useLocale, useTexts } from '@desk/ui/web';
import { optionsFor, type SearchOption } from './search-options';
import { routingTexts } from './routing-texts';
import styles from './life-event-search.module.css';

export type LifeEventSearchProps = {
  readonly catalogue: Catalogue;
  readonly onLifeEvent: (id: LifeEventId) => void;
  readonly onCaseType: (code: CaseTypeCode) => void;
  readonly onQuestion: () => void;
  /** Focus here when the search appears: a new visit starts by typing. */
  readonly autoFocus?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** What the person leaves the field to, with Esc. */
  readonly onLeave?: () => void;
};

/** Finds life events and case types as words are typed, from the catalogue that the browser holds. Enter takes the best hit. */
export const LifeEventSearch = ({ catalogue, onLifeEvent, onCaseType, onQuestion, autoFocus = false, inputRef, onLeave }: LifeEventSearchProps) => {
  const t = useTexts(routingTexts).search;
  const locale = useLocale();
  const id = useId();
  const [words, setWords] = useState('');
  const [active, setActive] = useState(0);
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const index = useMemo(() => buildSearchIndex(catalogue), [catalogue]);
  const asked = useDeferredValue(words);
  const hits = useMemo(() => searchCatalogue(index, asked, locale), [index, asked, locale]);
  const options = optionsFor(hits, catalogue, words);
  const shown = open && words.trim() !== '';

  const take = (option: SearchOption | undefined) => {
    if (!option) return;
    setWords('');
    setOpen(false);
    if (option.kind === 'life-event') onLifeEvent(option.id);
    else if (option.kind === 'case-type') onCaseType(option.id);
    else onQuestion();
  };
  const move = (by: number) => {
    const next = (active + by + options.length) % options.length;
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      if (words === '') onLeave?.();
      setWords('');
      setOpen(false);
    } else if (shown && event.key === 'ArrowDown') {
      event.preventDefault();
      move(1);
    } else if (shown && event.key === 'ArrowUp') {
      event.preventDefault();
      move(-1);
    } else if (shown && event.key === 'Enter') {
      event.preventDefault();
      // Enter may come in the same frame as the last letter: it takes the best hit for what stands in the field.
      const now = asked === words ? options : optionsFor(searchCatalogue(index, words, locale), catalogue, words);
      take(now[active] ?? now[0]);
    }
  };

  return (
    <div className={styles.search} onBlur={(event) => { if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false); }}>
      <Icon name="search" />
      <input
        ref={inputRef} className={styles.input} type="text" role="combobox" autoComplete="off" spellCheck={false} enterKeyHint="done"
        autoFocus={autoFocus} aria-label={t.label} placeholder={t.placeholder} value={words}
        aria-expanded={shown} aria-controls={`${id}-list`} aria-autocomplete="list" aria-activedescendant={shown ? `${id}-${active}` : undefined}
        onChange={(event) => { setWords(event.target.value); setActive(0); setOpen(true); }}
        onFocus={() => setOpen(true)} onKeyDown={onKeyDown}
      />
      {words === '' && <Kbd>/</Kbd>}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={t.results} className={styles.list} hidden={!shown}>
        {shown && options.map((option, at) => (
          <li key={option.key} id={`${id}-${at}`} role="option" aria-selected={at === active} className={styles.option}
            onPointerDown={(event) => event.preventDefault()} onPointerMove={() => setActive(at)} onClick={() => take(option)}>
            <Icon name={option.kind === 'life-event' ? 'list' : option.kind === 'case-type' ? 'document' : 'question'} />
            <span className={styles.name}>
              {option.kind === 'case-type' && <AgencyMark agency={option.agency} />}
              {option.kind === 'question' ? t.questionAbout.replace('{{words}}', words.trim()) : <b>{option.name}</b>}
              {option.kind !== 'question' && option.matched && <span className={styles.alias}> {t.alias} {option.matched}</span>}
            </span>
            <span className={styles.kind}>{option.kind === 'life-event' ? t.event.replace('{{n}}', String(option.steps)) : option.kind === 'case-type' ? t.one : t.withoutCase}</span>
          </li>
        ))}
      </ul>
      <span role="status" className={styles.status}>{shown && hits.length === 0 ? t.none.replace('{{words}}', words.trim()) : ''}</span>
    </div>
  );
};
