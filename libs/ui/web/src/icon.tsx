import styles from './icon.module.css';

/** The ring that states are drawn in: centre 8, radius 6.25. */
const ring = 'M14.25 8A6.25 6.25 0 1 1 1.75 8a6.25 6.25 0 0 1 12.5 0Z';
const sheet = 'M4 1.75h5.5l3 3.25v9.25H4ZM9.25 1.75V5h3.25';

const shapes = {
  back: 'M9.5 3.5 5 8l4.5 4.5',
  bell: 'M4 11.25V7a4 4 0 0 1 8 0v4.25l1.25 1.25H2.75ZM6.75 14.25h2.5',
  bolt: 'M9 1.75 3.75 9H7.5L7 14.25 12.25 7H8.5Z',
  calendar: 'M2.25 3.5h11.5v10.25H2.25ZM2.25 6.75h11.5M5.25 1.75v3.5M10.75 1.75v3.5',
  check: `${ring}M5.2 8.2l2 2 3.6-4.2`,
  clock: `${ring}M8 4.5V8l2.3 1.6`,
  close: 'm4 4 8 8M12 4l-8 8',
  cycle: 'M13.5 8a5.5 5.5 0 0 1-10 3.2M2.5 8a5.5 5.5 0 0 1 10-3.2M12.5 2v2.8H9.7M3.5 14v-2.8h2.8',
  dashed: ring,
  desk: 'M1.75 5.25h12.5V8H1.75ZM3.25 8v5.5M12.75 8v5.5',
  document: `${sheet}M6.25 8.25h4M6.25 11h4`,
  down: 'm4.5 6.25 3.5 3.5 3.5-3.5',
  external: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  eye: 'M1.5 8S4 3.7 8 3.7 14.5 8 14.5 8 12 12.3 8 12.3 1.5 8 1.5 8ZM9.9 8a1.9 1.9 0 1 1-3.8 0 1.9 1.9 0 0 1 3.8 0Z',
  half: ring,
  id: 'M1.75 3.25h12.5v9.5H1.75ZM7 6.9a1.4 1.4 0 1 1-2.8 0 1.4 1.4 0 0 1 2.8 0ZM3.5 10.6c.2-1.2.9-1.8 2.1-1.8s1.9.6 2.1 1.8M9.75 6.5h2.5M9.75 9.25h2.5',
  in: 'M1.75 8H9M6.3 5.2 9 8l-2.7 2.8M8 3h6v10H8',
  inbox: 'M1.75 9.25 3.5 3.25h9l1.75 6v3.5H1.75ZM1.75 9.25h3.5c.2 1.4 1.2 2.1 2.75 2.1s2.55-.7 2.75-2.1h3.5',
  info: `${ring}M8 7.3v3.9M8 4.9v.05`,
  language: 'M1.75 3h8.5v6.25H6L3.75 11.5V9.25h-2ZM12.25 6.25h2v6h-1.5v2l-2-2H7.5',
  leave: 'M9.5 2.5h-6.25v11H9.5M6.5 8h7.5M11.3 5.2 14 8l-2.7 2.8',
  left: 'm9.75 4.5-3.5 3.5 3.5 3.5',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.05M2.5 8h.05M2.5 12h.05',
  live: 'M4.5 11.5a5 5 0 0 1 0-7M11.5 4.5a5 5 0 0 1 0 7M8 8v.05',
  lock: 'M3.5 7.5h9v6h-9ZM5.5 7.5V5.25a2.5 2.5 0 0 1 5 0V7.5',
  logo: 'M2 13.5h12M3.5 13.5V7L8 3l4.5 4v6.5M6.3 13.5v-4h3.4v4',
  mail: 'M1.75 3.5h12.5v9H1.75ZM2 4l6 5 6-5',
  no: `${ring}M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8`,
  note: 'M2.75 2.25h10.5v8l-3.5 3.5h-7ZM9.75 13.75v-3.5h3.5',
  out: 'M6 3H3v10h10v-3M9 3h4v4M13 3 7.5 8.5',
  pause: `${ring}M6.3 5.8v4.4M9.7 5.8v4.4`,
  people: 'M7.9 5.4a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0ZM1.5 13.25c.3-2.5 1.8-3.75 4.2-3.75s3.9 1.25 4.2 3.75M10.4 3.3a2.2 2.2 0 0 1 0 4.2M11.6 9.7c1.7.4 2.7 1.6 2.9 3.55',
  person: 'M10.8 5.3a2.8 2.8 0 1 1-5.6 0 2.8 2.8 0 0 1 5.6 0ZM2.7 14c.5-3 2.6-4.5 5.3-4.5s4.8 1.5 5.3 4.5',
  phone: 'M4.5 2h7v12h-7ZM7.3 11.7h1.4',
  plus: 'M8 3v10M3 8h10',
  print: 'M4.5 6V2.25h7V6M4.5 11.5H2.25V6h11.5v5.5H11.5M4.5 9.5h7v4.25h-7Z',
  question: `${ring}M6.3 6.3c.2-1 .9-1.5 1.8-1.5 1 0 1.7.6 1.7 1.5 0 1.2-1.7 1.3-1.7 2.6M8.05 11.2v.05`,
  ready: ring,
  returned: 'M5.8 3 2.5 6.3l3.3 3.3M2.5 6.3h7a3.7 3.7 0 0 1 0 7.4H6',
  right: 'm6.25 4.5 3.5 3.5-3.5 3.5',
  ring,
  search: 'M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0ZM10.4 10.4l3.4 3.4',
  settings: 'M10.1 8a2.1 2.1 0 1 1-4.2 0 2.1 2.1 0 0 1 4.2 0ZM8 1.75v2M8 12.25v2M1.75 8h2M12.25 8h2M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4',
  slash: `${ring}M3.7 3.7l8.6 8.6`,
  tick: 'm3 8.5 3.2 3.2L13 4.8',
  up: 'm4.5 9.75 3.5-3.5 3.5 3.5',
  wait: 'M4.5 2h7M4.5 14h7M5.2 2v2.2c0 1.6 2.8 2.4 2.8 3.8 0-1.4 2.8-2.2 2.8-3.8V2M5.2 14v-2.2C5.2 10.2 8 9.4 8 8c0 1.4 2.8 2.2 2.8 3.8V14',
  warn: 'M8 2.2 14.5 13.5h-13ZM8 6.5v3.2M8 11.6v.05',
} as const;
export type IconName = keyof typeof shapes;

type IconProps = { readonly name: IconName; /** What it says to those who do not see it; leave out beside words that say the same. */ readonly label?: string; readonly size?: 'small' };

/** One of the house's icons, 16 px with a stroke of its text's colour. */
export const Icon = ({ name, label, size }: IconProps) => (
  <>
    <svg className={`${styles.icon} ${size ? styles.small : ''}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} className={name === 'dashed' ? styles.dashed : undefined} />
      {name === 'half' && <path d="M8 1.75a6.25 6.25 0 0 1 0 12.5Z" className={styles.solid} />}
      {name === 'ready' && <circle cx="8" cy="8" r="2" className={styles.solid} />}
    </svg>
    {label && <span className="sr">{label}</span>}
  </>
);
