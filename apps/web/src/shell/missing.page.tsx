import { EmptyState, LinkButton } from '@desk/ui/web';
import { useShellTexts } from './shell-texts';

/** An address that leads nowhere. */
export const Component = () => {
  const { t } = useShellTexts();
  return <EmptyState icon="search" title={t.missing.title} actions={<LinkButton to="/" variant="filled">{t.missing.home}</LinkButton>}>{t.missing.text}</EmptyState>;
};
