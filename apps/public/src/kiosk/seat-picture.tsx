import styles from './kiosk.module.css';

/** People who sit and look at the board with their number on it. A picture of what happens, not a map: every room is its own. */
export const SeatPicture = ({ number }: { readonly number: string }) => (
  <svg className={styles.room} viewBox="0 0 900 250" aria-hidden="true" focusable="false">
    <path className={styles.floor} d="M20 236H880" />
    <rect className={styles.board} x="500" y="14" width="330" height="150" rx="18" />
    <text className={styles.boardNumber} x="665" y="92" textAnchor="middle">{number}</text>
    <rect className={styles.boardSign} x="560" y="112" width="210" height="34" rx="9" />
    <path className={styles.boardLeg} d="M665 164v24" />
    {[90, 210, 330].map((x) => (
      <g key={x} className={styles.sitter}>
        <path className={styles.chair} d={`M${x - 44} 130v64h70v42M${x - 44} 194v42`} />
        <path className={styles.body} d={`M${x - 26} 186v-38c0-26 46-26 46 0v20h34v62h-22v-40h-46Z`} />
        <circle className={styles.head} cx={x - 3} cy="96" r="21" />
      </g>
    ))}
    <path className={styles.look} d="M402 92h64M446 74l20 18-20 18" />
  </svg>
);
