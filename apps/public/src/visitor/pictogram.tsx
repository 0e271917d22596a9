import styles from './visitor.module.css';
import { pictograms, type PictogramName, type Shape } from '@desk/visits/contract';

/** Mirrored where the writing goes from right to left: what moves or points along the line of reading. */
const turns: ReadonlySet<string> = new Set(['LH02', 'LH03', 'forward', 'back', 'other']);

/** A picture beside a word, never instead of it: hidden from screen readers. */
export const Pictogram = ({ name, className = '' }: { readonly name: PictogramName; readonly className?: string }) => {
  const shapes: readonly Shape[] = pictograms[name];
  return (
    <svg className={`${styles.ic} ${turns.has(name) ? styles.turn : ''} ${className}`} viewBox="0 0 96 96" aria-hidden="true" focusable="false">
      {shapes.map(([kind, path]) => <path key={kind + path} className={styles[kind]} d={path} />)}
    </svg>
  );
};

/** Is there a picture with this name? Life events are named by their code. */
export const hasPictogram = (name: string): name is PictogramName => name in pictograms;
