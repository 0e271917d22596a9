import { Link } from 'react-router';
import { FIRST_CONTACT_WORKING_DAYS } from '@desk/cases/contract';
import { Icon, Kbd } from '@desk/ui/web';
import { addressOfPlace, boxes, type InboxPlace } from './inbox-address';
import { said, useInboxTexts } from './inbox-texts';
import { useInboxCounts } from './use-inbox';
import styles from './inbox.module.css';

/** The boxes with their counts, and what the agreement promises. */
export const InboxBoxes = ({ place }: { readonly place: InboxPlace }) => {
  const { t } = useInboxTexts();
  const counts = useInboxCounts(place.compartment);
  return (
    <nav className={styles.side} aria-label={t.page.boxes}>
      <div className={styles.boxes}>
        {boxes.map((box, at) => {
          const count = counts?.[box];
          const urgent = box === 'due' && count !== undefined && count.count > 0;
          return (
            <Link key={box} className={styles.box} to={addressOfPlace({ ...place, box })} aria-current={box === place.box ? 'page' : undefined} aria-keyshortcuts={String(at + 1)}>
              <span className={urgent ? styles.urgent : undefined}>{urgent && <Icon name="clock" />}{t.boxes[box]}</span>
              <span className={styles.count}><Kbd>{at + 1}</Kbd> {count && (count.more ? said(t.list.over, { count: count.count }) : count.count)}</span>
            </Link>
          );
        })}
      </div>
      <section className={styles.bottom}>
        <h2>{t.page.promise}</h2>
        <p>{said(t.page.promiseText, { days: FIRST_CONTACT_WORKING_DAYS })}</p>
      </section>
    </nav>
  );
};
