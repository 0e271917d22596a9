import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { VisitorTexts } from '../texts/visitor-texts';
import { askForHelp } from '../visitor/addresses';
import { askHouse } from '../visitor/house';
import { Pictogram } from '../visitor/pictogram';
import type { PictogramName } from '@desk/visits/contract';
import { say } from '../visitor/queue-words';
import { Mark, Scene } from '../visitor/scene';
import shared from '../visitor/visitor.module.css';
import styles from './kiosk.module.css';
import type { KioskTools } from './use-kiosk-tools';

export type FrameProps = {
  readonly t: VisitorTexts;
  readonly office: string;
  readonly step?: 1 | 2 | 3;
  readonly until?: string;
  readonly title: string;
  readonly lead?: ReactNode;
  /** The first screen is tall and says the tools in English too. */
  readonly first?: boolean;
  /** A ticket lies over the edge of the sky. */
  readonly slip?: boolean;
  readonly onBack?: () => void;
  readonly tools: KioskTools;
  readonly onTool: (tool: keyof KioskTools) => void;
  readonly hasVoice: boolean;
  readonly children: ReactNode;
};

/** The first screen is met before a language is chosen. */
const inEnglish = { listen: 'Listen', larger: 'Larger text', contrast: 'Contrast', lower: 'Move down', help: 'Help' };

type ToolProps = { readonly picture: PictogramName; readonly words: string; readonly under?: string; readonly pressed?: boolean; readonly why?: string; readonly onPress: () => void };
const Tool = ({ picture, words, under, pressed, why, onPress }: ToolProps) => (
  <button type="button" className={styles.tool} aria-pressed={pressed} aria-disabled={why !== undefined || undefined} onClick={() => { if (why === undefined) onPress(); }}>
    <Pictogram name={picture} />
    <span>{words}{(why ?? under) && <small lang={why === undefined && under ? 'en' : undefined}>{why ?? under}</small>}</span>
  </button>
);

/** What every screen of the kiosk shares: the sky with the question, the answers, and the tools at the same place. */
export const KioskFrame = ({ t, office, step, until, title, lead, first, slip, onBack, tools, onTool, hasVoice, children }: FrameProps) => {
  const [help, setHelp] = useState<'no' | 'asking' | 'coming' | 'failed'>('no');
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The key that led here is gone: whoever hears or tabs goes on from the question. The first screen is where one begins.
    if (!first) question.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [first]);
  const call = () => {
    setHelp('asking');
    void askHouse(askForHelp, {}).then(() => setHelp('coming'), () => setHelp('failed'));
  };
  const en = first ? inEnglish : undefined;
  const scroll = (by: number) => () => window.scrollBy({ top: by * window.innerHeight * 0.6 });
  return (
    <div className={`${styles.kiosk} ${slip ? styles.withSlip : ''}`}>
      <header className={`${shared.sky} ${styles.sky} ${first ? styles.tall : ''}`}>
        <div className={`${shared.where} ${styles.where}`}>
          <Mark /><span><bdi lang="sv">{office}</bdi></span>
          <span className={`${shared.end} ${styles.end}`}>
            {step ? <>{say(t.step, { at: step, of: 3 })} <span className={styles.dots} aria-hidden="true">{[1, 2, 3].map((at) => <i key={at} className={at <= step ? styles.on : ''} />)}</span></> : until}
          </span>
        </div>
        <h1 ref={question} tabIndex={-1}>{title}</h1>
        {lead && <p className={styles.lead} data-lead="">{lead}</p>}
        {!slip && <Scene tall={first} />}
      </header>
      <main className={styles.stage}>{children}</main>
      <footer className={styles.tools} aria-label={t.tools.label}>
        {tools.larger && <div className={styles.scrollers}><button type="button" onClick={scroll(-1)}><Pictogram name="up" />{t.tools.scrollUp}</button><button type="button" onClick={scroll(1)}><Pictogram name="down" />{t.tools.scrollDown}</button></div>}
        <div className={styles.row}>
          {onBack && <Tool picture="back" words={t.tools.back} onPress={onBack} />}
          <Tool picture="listen" words={t.tools.listen} under={en?.listen} pressed={tools.reading} why={hasVoice ? undefined : t.tools.noVoice} onPress={() => onTool('reading')} />
          <Tool picture="larger" words={t.tools.larger} under={en?.larger} pressed={tools.larger} onPress={() => onTool('larger')} />
          <Tool picture="contrast" words={t.tools.contrast} under={en?.contrast} pressed={tools.contrast} onPress={() => onTool('contrast')} />
          <Tool picture="lower" words={t.tools.lower} under={en?.lower} pressed={tools.low} onPress={() => onTool('low')} />
          <Tool picture="help" words={help === 'coming' ? t.tools.coming : help === 'failed' ? t.states.offlineText : t.tools.help} under={help === 'no' ? en?.help : undefined} onPress={call} />
        </div>
        <p role="status" className={shared.hide}>{help === 'coming' ? t.tools.coming : help === 'failed' ? t.states.offlineText : ''}</p>
      </footer>
    </div>
  );
};
