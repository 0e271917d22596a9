import { NavLink, useSearchParams } from 'react-router';
import { useAsk, useMay, useMe } from '@desk/access/web';
import { HOUSE_JOURNAL } from '@desk/audit/contract';
import { AgencyId } from '@desk/kernel/contract';
import { peopleApi } from '@desk/people/contract';
import { LinkButton, NoPermission, Select } from '@desk/ui/web';
import { ChainPart } from './chain.part';
import { useJournalTexts } from './journal-texts';
import { OpeningsPart } from './openings/openings.part';
import { useRegisterTexts } from './register-texts';
import { ReviewPart } from './review.part';
import { ReviewsPart } from './reviews.part';
import { SearchPart } from './search.part';
import { StaffPart } from './staff.part';
import styles from './journal.module.css';

type Part = 'sok' | 'granskningar' | 'kedjan';

/** The journal of the agencies that one audits. The agency, the part and the search stand in the address; a personal number never does. */
export const JournalPage = ({ part, reviewId }: { readonly part: Part; readonly reviewId?: string }) => {
  const { t } = useJournalTexts();
  const may = useMay('read', 'JournalEntry');
  const oversees = useMay('oversee', 'JournalEntry');
  if (!may && oversees) return <ManagersJournal />;
  if (!may) return <NoPermission title={t.noRight.title} actions={<LinkButton to="/start">{t.noRight.home}</LinkButton>}>{t.noRight.text}</NoPermission>;
  return <Journal part={part} reviewId={reviewId} />;
};

/** What a manager reads: the agency's own staff, and who asks to read the joint journal. */
const ManagersJournal = () => {
  const { t, locale } = useJournalTexts();
  const [address, setAddress] = useSearchParams();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const mine = useMe().duties.flatMap((duty) => (duty.code === 'agency-manager' && duty.agencyId !== null ? [duty.agencyId] : []));
  const agencyId = mine.find((id) => id === address.get('myndighet')) ?? mine[0] ?? AgencyId.parse('-');
  const nameOf = (id: AgencyId): string => house?.agencies.find((it) => it.id === id)?.name[locale] ?? id;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div><h1>{t.title}</h1></div>
        {mine.length > 1 && <Select label={t.agency} value={agencyId} onChange={(value) => setAddress({ myndighet: value })} options={mine.map((value) => ({ value, label: nameOf(value) }))} />}
      </div>
      <StaffPart key={agencyId} agencyId={agencyId} agency={nameOf(agencyId)} />
      <OpeningsPart />
    </div>
  );
};

const Journal = ({ part, reviewId }: { readonly part: Part; readonly reviewId?: string }) => {
  const { t, locale } = useJournalTexts();
  const [address, setAddress] = useSearchParams();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const mine = useMe().duties.flatMap((duty) => (duty.code === 'auditor' && duty.agencyId !== null ? [duty.agencyId] : []));
  const joint = useRegisterTexts().openings.house;
  const choices = [...mine, HOUSE_JOURNAL];
  const agencyId = choices.find((id) => id === address.get('myndighet')) ?? mine[0] ?? AgencyId.parse('-');
  const query = `?myndighet=${agencyId}`;
  const shown = part === 'sok' ? <SearchPart key={agencyId} agencyId={agencyId} /> : part === 'kedjan' ? <ChainPart agencyId={agencyId} /> : reviewId ? <ReviewPart key={reviewId} agencyId={agencyId} reviewId={reviewId} /> : <ReviewsPart agencyId={agencyId} />;
  return (
    <div className={styles.page}>
      <div className={styles.top}>
        <div><h1>{t.title}</h1><p className={styles.soft}>{t.lead}</p></div>
        <Select label={t.agency} value={agencyId} onChange={(value) => setAddress({ myndighet: value })} options={choices.map((value) => ({ value, label: value === HOUSE_JOURNAL ? joint : house?.agencies.find((it) => it.id === value)?.name[locale] ?? value }))} />
      </div>
      <nav className={styles.nav} aria-label={t.nav.label}>
        <NavLink to={`/journal${query}`} end>{t.nav.search}</NavLink><NavLink to={`/journal/granskningar${query}`}>{t.nav.reviews}</NavLink><NavLink to={`/journal/kedjan${query}`}>{t.nav.chain}</NavLink>
      </nav>
      {agencyId === HOUSE_JOURNAL ? <OpeningsPart>{shown}</OpeningsPart> : shown}
    </div>
  );
};
