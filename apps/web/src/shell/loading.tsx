import { Skeleton } from '@desk/ui/web';
import { useShellTexts } from './shell-texts';
import styles from './shell.module.css';

/** A page on its way: the same calm measures as the page, after 300 ms. */
export const Loading = () => {
  const { t } = useShellTexts();
  return <div className={styles.loading}><Skeleton label={t.loading} lines={6} /></div>;
};
