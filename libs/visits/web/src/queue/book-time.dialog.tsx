import { useState } from 'react';
import { useTell } from '@desk/access/web';
import { stockholmDate, stockholmInstant, type OfficeId } from '@desk/kernel/contract';
import { Button, DateField, Dialog, fill, formatDate, formatTime, TextField, useLocale, useTexts } from '@desk/ui/web';
import { appointmentsApi } from '@desk/visits/contract';
import type { TicketChoices } from './reception-choices';
import { receptionTexts } from './reception-texts';
import styles from './reception.module.css';

type BookTimeProps = { readonly officeId: OfficeId; readonly now: Date; readonly choices: TicketChoices; readonly about: string; readonly onClose: () => void };

/** `10.30`, `1030`, `9:15` as `HH:MM`; null when it is no time. */
const clockOf = (text: string): string | null => {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[.: ]?(\d{2})$/.exec(text.trim()) ?? [];
  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, '0')}:${minutes}` : null;
};

/** Books a time with what was chosen at the reception. The visitor gets a number; nobody's name is asked. */
export const BookTimeDialog = ({ officeId, now, choices, about, onClose }: BookTimeProps) => {
  const t = useTexts(receptionTexts);
  const locale = useLocale();
  const today = stockholmDate(now);
  const [day, setDay] = useState<string | null>(today);
  const [clock, setClock] = useState('');
  const [tried, setTried] = useState(false);
  const [requestKey] = useState(() => crypto.randomUUID());
  const book = useTell(appointmentsApi.bookTime, { invalidates: [appointmentsApi.listAppointments] });
  const time = clockOf(clock);
  const booked = book.data;
  const send = () => {
    setTried(true);
    if (day === null || time === null || booked || book.isPending) return;
    const { lifeEventId, language, needs, interpreterLanguage } = choices;
    book.mutate({ officeId, at: stockholmInstant(day, time).toISOString(), lifeEventId, language, needs: [...needs], interpreterLanguage, requestKey });
  };
  if (booked) {
    return (
      <Dialog title={fill(t.bookedNumber, { number: booked.number })} description={t.bookedSay} size="small" onClose={onClose} foot={<Button variant="filled" autoFocus onPress={onClose}>{t.close}</Button>}>
        <p role="status" className={styles.when}>{formatDate(booked.at, locale)} {formatTime(booked.at, locale)}</p>
      </Dialog>
    );
  }
  return (
    <Dialog title={t.book} description={about || t.nothing} size="small" onClose={onClose} onConfirm={send} foot={<><Button kbd="Esc" onPress={onClose}>{t.cancel}</Button><Button variant="filled" kbd="Ctrl ↵" pending={book.isPending} onPress={send}>{t.book}</Button></>}>
      <div className={styles.pair}>
        <DateField label={t.day} value={day} onChange={setDay} min={today} error={tried && day === null ? t.dayWrong : undefined} />
        <TextField label={t.time} description={t.timeHint} value={clock} onChange={setClock} inputMode="numeric" autoComplete="off" autoFocus error={tried && time === null ? t.timeWrong : undefined} />
      </div>
      {book.error && <p role="alert" className={styles.refused}>{book.error.refusal.text[locale]}</p>}
    </Dialog>
  );
};
