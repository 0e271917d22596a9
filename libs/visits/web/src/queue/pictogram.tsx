import { pictograms, type PictogramName, type Shape } from '@desk/visits/contract';
import styles from './pictogram.module.css';

/** A picture beside a word, never instead of it: hidden from screen readers. The same pictures as at the kiosk. */
export const Pictogram = ({ name }: { readonly name: PictogramName }) => {
  const shapes: readonly Shape[] = pictograms[name];
  return <svg className={styles.picture} viewBox="0 0 96 96" aria-hidden="true" focusable="false">{shapes.map(([kind, path]) => <path key={kind + path} className={styles[kind]} d={path} />)}</svg>;
};

const isPicture = (code: string): code is PictogramName => code in pictograms;
/** A life event's picture, or the one that says "something else". */
export const pictureOf = (code: string): PictogramName => (isPicture(code) ? code : 'other');
