import { useState, type FormEvent } from 'react';
import { useSearchParams } from 'react-router';
import { ask, RefusalNote, RefusedError, useAsk, useMay } from '@desk/access/web';
import { Register, registrationApi, type Registration } from '@desk/cases/contract';
import { Button, EmptyState, LinkButton, NoPermission, Segmented, Select, Skeleton, TextField } from '@desk/ui/web';
import { RegistrationPane } from './registration.pane';
import { RegisterTable } from './register-table';
import styles from './register.module.css';
import { useRegisterTexts } from './register-texts';

/** The register of one's agency. The number, the year, the part and the view stand in the address. */
export const RegisterPage = () => {
  const { t } = useRegisterTexts();
  const may = useMay('read', 'Registration');
  return may ? <RegisterOfMine /> : <NoPermission title={t.noRight} actions={<LinkButton to="/start">{t.home}</LinkButton>}>{t.noRightText}</NoPermission>;
};

const RegisterOfMine = () => {
  const { t, locale } = useRegisterTexts();
  const [address, setAddress] = useSearchParams();
  const register: Register = address.get('del') === 'ordnade' ? 'ordered' : 'diary';
  const view = address.get('vy') === 'offentlig' ? 'public' : 'full';
  const [number, year, current] = [address.get('nummer') ?? '', address.get('ar') ?? '', address.get('post')];
  const [written, setWritten] = useState(number);
  const asked = { register, view, ...(number ? { number } : {}), ...(year ? { year: Number(year) } : {}) } as const;
  const { data, error, refetch } = useAsk(registrationApi.listRegistrations, asked, { keepPrevious: true });
  const [further, setFurther] = useState<{ readonly of: string; readonly rows: readonly Registration[]; readonly next: string | null; readonly error: RefusedError | null } | null>(null);
  const key = JSON.stringify(asked);
  const more = further?.of === key ? further : null;
  const next = more ? more.next : (data?.next ?? null);
  const rows = [...(data?.registrations ?? []), ...(more?.rows ?? [])];
  const go = (its: Record<string, string | null>) => {
    const wanted = new URLSearchParams(address);
    for (const [name, value] of Object.entries(its)) if (value) wanted.set(name, value); else wanted.delete(name);
    setAddress(wanted, { replace: true });
  };
  const fetchMore = async () => {
    if (next === null) return;
    const answer = await ask(registrationApi.listRegistrations, { ...asked, after: next }).catch((failed: unknown) => { if (failed instanceof RefusedError) return failed; throw failed; });
    setFurther(answer instanceof RefusedError ? { of: key, rows: more?.rows ?? [], next, error: answer } : { of: key, rows: [...(more?.rows ?? []), ...answer.registrations], next: answer.next, error: null });
  };
  const years = Array.from({ length: 3 }, (_, at) => String(new Date().getFullYear() - at));
  const hrefOf = (id: string) => { const wanted = new URLSearchParams(address); wanted.set('post', id); return `?${wanted.toString()}`; };
  const wrong = error?.refusal.fields?.find(({ path }) => path === 'number')?.text[locale];
  return (
    <div className={styles.page}>
      <div><h1>{t.title}</h1><p className={styles.soft}>{t.lead}</p></div>
      <form className={styles.form} role="search" onSubmit={(event: FormEvent) => { event.preventDefault(); go({ nummer: written.trim() || null, post: null }); }}>
        <TextField label={t.number} description={t.numberHint} value={written} onChange={setWritten} maxLength={40} autoComplete="off" error={wrong} />
        <Select label={t.year} value={year} onChange={(value) => go({ ar: value || null, post: null })} options={[{ value: '', label: t.allYears }, ...years.map((value) => ({ value, label: value }))]} />
        <Button variant="filled" icon="search" type="submit">{t.search}</Button>
      </form>
      <div className={styles.ways}>
        <Segmented label={t.which} value={register} onChange={(value) => go({ del: value === 'ordered' ? 'ordnade' : null, post: null })} options={Register.options.map((value) => ({ value, label: t.registers[value] }))} />
        <Segmented label={t.view} value={view} onChange={(value) => go({ vy: value === 'public' ? 'offentlig' : null, post: null })} options={(['full', 'public'] as const).map((value) => ({ value, label: t.views[value] }))} />
        <p className={styles.soft}>{view === 'public' ? t.publicNote : register === 'ordered' ? t.orderedNote : ''}</p>
      </div>
      {error && !wrong && <><RefusalNote refusal={error.refusal} /><div><Button onPress={() => void refetch()}>{t.again}</Button></div></>}
      {!data && !error && <Skeleton lines={8} label={t.loading} />}
      {data && rows.length === 0 && <EmptyState icon="document" title={number ? t.notFound : t.none}>{number ? t.notFoundText : t.noneText}</EmptyState>}
      {rows.length > 0 && (
        <div className={styles.columns} data-pane={current !== null && view === 'full'}>
          <div>
            <RegisterTable registrations={rows} current={current} hrefOf={hrefOf} />
            {more?.error && <RefusalNote refusal={more.error.refusal} />}
            {next !== null && <p><Button onPress={() => void fetchMore()}>{t.more}</Button></p>}
          </div>
          {current !== null && view === 'full' && <RegistrationPane key={current} registrationId={current} onClose={() => go({ post: null })} />}
        </div>
      )}
    </div>
  );
};
