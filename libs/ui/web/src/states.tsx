import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';
import styles from './states.module.css';

type StateProps = { readonly title: string; /** A number to quote, or another small line. */ readonly detail?: string; readonly children?: ReactNode; readonly actions?: ReactNode; readonly icon?: IconName };

/** Nothing here yet: what will come, and what starts it. */
export const EmptyState = ({ title, detail, children, actions, icon = 'list' }: StateProps) => (
  <div className={`${styles.state} ${icon === 'warn' ? styles.failed : ''}`}>
    <Icon name={icon} />
    <h2 className={styles.title}>{title}</h2>
    {children && <div className={styles.text}>{children}</div>}
    {actions && <div className={styles.actions}>{actions}</div>}
    {detail && <p className={styles.number}>{detail}</p>}
  </div>
);

/** What failed, what is safe, how to try again, and a number to quote. */
export const ErrorState = (props: StateProps) => (
  <div role="alert"><EmptyState icon="warn" {...props} /></div>
);

/** A no explained, with a way on. */
export const NoPermission = (props: StateProps) => <EmptyState icon="lock" {...props} />;

type BannerProps = { readonly tone: 'note' | 'wait' | 'stop' | 'good'; readonly title: string; readonly children?: ReactNode; readonly action?: ReactNode };
const bannerIcon = { note: 'info', wait: 'clock', stop: 'warn', good: 'check' } as const satisfies Record<BannerProps['tone'], IconName>;

/** Stands at the top of the part it concerns: a bold fact, one sentence, one act. */
export const Banner = ({ tone, title, children, action }: BannerProps) => (
  <div className={`${styles.banner} ${styles[tone]}`} role={tone === 'stop' ? 'alert' : 'status'}>
    <Icon name={bannerIcon[tone]} />
    <p className={styles.bannerText}><strong>{title}</strong> {children}</p>
    {action}
  </div>
);
