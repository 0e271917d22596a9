import { Navigate } from 'react-router';
import { usePlaces } from '../shell/places';
import { useShellTexts } from '../shell/shell-texts';

/** `/` is where one's work is: the first page of one's duties, or the start page. */
export const Component = () => {
  const { t } = useShellTexts();
  const [first] = usePlaces(t);
  return <Navigate to={first?.to ?? '/start'} replace />;
};
