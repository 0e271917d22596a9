import { Suspense } from 'react';
import { Link } from 'react-router';
import { useAsk, useMay, useMe } from '@desk/access/web';
import { GrantWarnings } from '@desk/agreements/web';
import type { Locale } from '@desk/kernel/contract';
import { peopleApi, type House } from '@desk/people/contract';
import { usePlaces } from '../shell/places';
import { dayWords, said, useShellTexts } from '../shell/shell-texts';
import type { ShellTexts } from '../shell/shell.sv';
import styles from './start.module.css';

type HeldDuty = ReturnType<typeof useMe>['duties'][number];

/** What a duty is held for: the offices, the compartments, or the agency. */
const heldFor = (duty: HeldDuty, house: House | undefined, locale: Locale): string => {
  const offices = duty.officeIds.map((id) => house?.offices.find((office) => office.id === id)?.name ?? id);
  const compartments = duty.compartments.map((id) => house?.compartments.find((one) => one.id === id)?.name[locale] ?? id);
  const agency = house?.agencies.find((one) => one.id === duty.agencyId)?.name[locale] ?? duty.agencyId;
  return (offices.length > 0 ? offices : compartments.length > 0 ? compartments : agency === null ? [] : [agency]).join(', ');
};

const period = (duty: HeldDuty, locale: Locale, t: ShellTexts): string =>
  duty.validTo === null ? t.home.always : said(t.home.until, { date: dayWords(new Date(`${duty.validTo}T12:00:00Z`), locale) });

/** Who I am here, which duties I hold, and what I can do today. */
export const Component = () => {
  const { t, locale } = useShellTexts();
  const me = useMe();
  const house = useAsk(peopleApi.getHouse, {}, { staleTime: 3_600_000 }).data;
  const places = usePlaces(t);
  const assigns = useMay('assign', 'Agreement');
  const languages = new Intl.DisplayNames([locale], { type: 'language' });
  const facts = [
    { name: t.home.employer, value: house?.agencies.find((one) => one.id === me.employerAgencyId)?.name[locale] ?? me.employerAgencyId },
    { name: t.home.officesOfMine, value: me.officeIds.map((id) => house?.offices.find((office) => office.id === id)?.name ?? id).join(', ') },
    { name: t.home.languages, value: me.languages.map((code) => languages.of(code) ?? code).join(', ') },
  ].filter(({ value }) => value !== '');
  return (
    <div className={styles.page}>
      <header>
        <h1>{said(t.home.title, { name: me.displayName })}</h1>
        <p>{t.home.lead}</p>
      </header>
      {assigns && <Suspense><GrantWarnings /></Suspense>}
      <section aria-labelledby="places">
        <h2 id="places">{t.home.places}</h2>
        {places.length === 0 && <p>{t.home.nothing}</p>}
        <ul>
          {places.map((place) => <li key={place.id}><Link to={place.to}>{place.label}</Link><span>{place.text}</span></li>)}
          <li><a href="/besok/">{t.home.offices}</a><span>{t.home.officesText}</span></li>
        </ul>
      </section>
      <section aria-labelledby="duties">
        <h2 id="duties">{t.home.duties}</h2>
        {me.duties.length === 0 && <p>{t.home.none}</p>}
        <ul>
          {me.duties.map((duty) => {
            const held = heldFor(duty, house, locale);
            return <li key={duty.code + held}><strong>{t.duties[duty.code]}</strong><span>{[held && said(t.home.at, { what: held }), period(duty, locale, t)].filter(Boolean).join(', ')}</span></li>;
          })}
        </ul>
        <dl>{facts.map(({ name, value }) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>
        <p className={styles.soft}>{t.home.wrong}</p>
      </section>
    </div>
  );
};
