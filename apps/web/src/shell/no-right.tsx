import type { ReactNode } from 'react';
import { useMe } from '@desk/access/web';
import { LinkButton, NoPermission } from '@desk/ui/web';
import { said, useShellTexts } from './shell-texts';

/** The page is not for one's duties: which they are, whom to ask, and the way on. @param children says it more exactly */
export const NoRight = ({ children }: { readonly children?: ReactNode }) => {
  const { t } = useShellTexts();
  const duties = useMe().duties.map(({ code }) => t.duties[code]).join(', ');
  return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{children ?? said(t.noRight.text, { duties: duties || t.home.none })}</NoPermission>;
};
