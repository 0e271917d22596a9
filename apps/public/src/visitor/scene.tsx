import styles from './visitor.module.css';

/** Cables from the top of a pylon to the deck, on both sides. */
const cables = (x: number, top: number, deck: number): string =>
  [1, 2, 3, 4, 5].map((at) => `M${x} ${top + at * 3}L${x - at * 40} ${deck}M${x} ${top + at * 3}L${x + at * 40} ${deck}`).join('');

/** The bridge between the shores, which all offices share: decoration only, with no text on it. @param tall for the first screen's high sky */
export const Scene = ({ tall = false }: { readonly tall?: boolean }) => {
  const deck = tall ? 172 : 90;
  const top = tall ? 22 : 8;
  return (
    <svg className={styles.scene} viewBox={`0 0 1080 ${tall ? 260 : 160}`} preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <g transform={`translate(0 ${deck - 172})`}>
        <circle className={styles.sun} cx="550" cy="152" r={tall ? 62 : 44} />
        <path className={styles.hillFar} d="M0 158c100-34 190-30 280-10 70 15 130 6 200-4 80-11 140-2 210 10 80 13 150-24 240-20 60 3 100 14 150 14v112H0Z" />
        <path className={styles.hillNear} d="M0 188c90-20 170-18 250-4 90 16 160 14 250 4 110-12 190 12 290 4 110-9 190-28 290-12v80H0Z" />
      </g>
      <path className={styles.cable} d={cables(330, top + 4, deck) + cables(770, top + 4, deck)} />
      <path className={styles.pylon} d={`M330 ${top}V${deck + 48}M770 ${top}V${deck + 48}`} />
      <path className={styles.deck} d={`M-10 ${deck}h1100`} />
      <g transform={`translate(0 ${deck - 172})`}>
        <path className={styles.water} d="M0 212c120-10 240 2 360 0s240-6 360-2 240 8 360-2v52H0Z" />
        <path className={styles.glint} d="M502 230h98M526 242h50" />
      </g>
    </svg>
  );
};

/** The sign of the shared desk. */
export const Mark = () => (
  <svg className={styles.mark} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
    <rect width="64" height="64" rx="14" className={styles.water} />
    <circle cx="46" cy="24" r="7" className={styles.sun} />
    <path className={styles.markLine} d="M32 12v36M32 15 13 42M32 15l19 27M32 23 22 42M32 23l10 19M12 52h40" />
    <path className={styles.markDeck} d="M6 43h52" />
  </svg>
);
