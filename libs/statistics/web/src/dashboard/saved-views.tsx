import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useAsk, useTell } from '@desk/access/web';
import { keepingApi } from '@desk/statistics/contract';
import { Button, Checkbox, Dialog, Skeleton, TextField, showToast } from '@desk/ui/web';
import { said, useStatisticsTexts } from '../statistics-texts';
import styles from '../statistics.module.css';

/** Questions kept under a name: mine, and those that others share. They open with what one's own rights give. */
export const SavedViews = ({ address, onClose }: { /** The question, as it stands in the address. */ readonly address: string; readonly onClose: () => void }) => {
  const { t, locale } = useStatisticsTexts();
  const v = t.views;
  const go = useNavigate();
  const { data, error } = useAsk(keepingApi.listViews, {});
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const [tried, setTried] = useState(false);
  const save = useTell(keepingApi.saveView, { invalidates: [keepingApi.listViews], onDone: () => { showToast(v.saved); setName(''); setTried(false); } });
  const forget = useTell(keepingApi.deleteView, { invalidates: [keepingApi.listViews] });
  const keep = () => { setTried(true); if (name.trim()) save.mutate({ name: name.trim(), screen: 'statistik', address, shared }); };
  return (
    <Dialog title={v.title} size="medium" onClose={onClose} onConfirm={keep} foot={<><Button onPress={onClose}>{t.close}</Button><Button variant="filled" kbd="Ctrl ↵" pending={save.isPending} onPress={keep}>{v.save}</Button></>}>
      <div className={styles.part}>
        <TextField autoFocus label={v.name} value={name} onChange={setName} maxLength={80} error={save.error?.refusal.text[locale] ?? (tried && !name.trim() ? v.missing : undefined)} />
        <Checkbox isSelected={shared} onChange={setShared}>{v.share}</Checkbox>
      </div>
      {error ? <p role="alert" className={styles.error}>{error.refusal.text[locale]}</p> : !data ? <Skeleton rows={2} label={t.failed.loading} /> : data.views.length === 0 ? <p className={styles.soft}>{v.none}</p> : (
        <ul className={styles.chips} aria-label={v.title}>
          {data.views.map((it) => (
            <li key={it.id} className={styles.inline}>
              <Button size="row" onPress={() => { onClose(); void go(`/statistik?${it.address}`); }}>{it.name}{!it.mine && <span className={styles.soft}>, {said(v.by, { name: it.byName })}</span>}</Button>
              {it.mine && <Button size="row" variant="icon" icon="close" aria-label={said(v.forget, { name: it.name })} onPress={() => forget.mutate({ id: it.id })} />}
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
};
