import styles from './visitor.module.css';

/** Cables from the top of a pylon to the deck, on both sides. */
const cables = (x: number, top: number, deck: number): string =>
  [1, 2, 3, 4, 5].map((at) => `M${x} ${top + at * 3}L${x - at * 40} ${deck}M${x} ${top + at * 3}L${x + at * 40} ${deck}`).join('');

/** The bridge between the shores, which all offices share: decoration only, with no text on it. */
export const Scene = () => (
  <svg className={styles.scene} viewBox="0 0 1080 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
    <circle className={styles.sun} cx="550" cy="152" r="62" />
    <path className={styles.hillFar} d="M0 158c100-34 190-30 280-10 70 15 130 6 200-4 80-11 140-2 210 10 80 13 150-24 240-20 60 3 100 14 150 14v112H0Z" />
    <path className={styles.hillNear} d="M0 188c90-20 170-18 250-4 90 16 160 14 250 4 110-12 190 12 290 4 110-9 190-28 290-12v80H0Z" />
    <path className={styles.cable} d={cables(330, 26, 172) + cables(770, 26, 172)} />
    <path className={styles.pylon} d="M330 22v198M770 22v198" />
    <path className={styles.deck} d="M-10 172h1100" />
    <path className={styles.water} d="M0 212c120-10 240 2 360 0s240-6 360-2 240 8 360-2v52H0Z" />
    <path className={styles.glint} d="M502 232h98M526 245h50" />
  </svg>
);

/** The sign of the shared desk. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <rect width="64" height="64" rx="14" className={styles.water} />
    <circle cx="46" cy="24" r="7" className={styles.sun} />
    <path className={styles.markLine} d="M32 12v36M32 15 13 42M32 15l19 27M32 23 22 42M32 23l10 19M12 52h40" />
    <path className={styles.markDeck} d="M6 43h52" />
  </svg>
);
