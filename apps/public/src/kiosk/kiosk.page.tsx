import { useReducer, useState } from 'react';
import type { ThisDevice } from '@desk/visits/contract';
import { getKiosk } from '../visitor/addresses';
import { askHouse } from '../visitor/house';
import { Key } from '../visitor/key';
import { languageOf, swedish } from '../visitor/languages';
import { clockOf, say } from '../visitor/queue-words';
import { useHouse } from '../visitor/use-house';
import { useDeviceLine } from '../visitor/use-device-line';
import { useVisitorTexts } from '../visitor/use-texts';
import { useVisitorPage } from '../visitor/use-visitor-page';
import { AboutStep } from './about-step';
import { IdleDialog } from './idle-dialog';
import { KioskFrame } from './kiosk-frame';
import { next, start } from './kiosk-steps';
import { LanguageStep, Tongues } from './language-step';
import styles from './kiosk.module.css';
import { NeedsStep } from './needs-step';
import { NoTicketsStep } from './no-tickets-step';
import { TicketStep } from './ticket-step';
import { useGlyphs } from './use-glyphs';
import { useIdleStage } from './use-idle-stage';
import { useHasVoice, useKioskTools } from './use-kiosk-tools';
import { useTicket } from './use-ticket';

const LONG_WAIT_MINUTES = 60;
const askQueue = () => askHouse(getKiosk, {});
const dayIn = (at: string, locale: string): string => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'Europe/Stockholm' }).format(new Date(at));

/** The kiosk: language, what it concerns, needs, ticket. Nothing is kept: done, a minute of stillness, or a reload, and it begins anew. */
export const KioskPage = ({ device, onDevice }: { readonly device: ThisDevice; readonly onDevice: () => void }) => {
  const [state, act] = useReducer(next, start);
  const { language, texts: t } = useVisitorTexts(state.language);
  const info = languageOf(language) ?? swedish;
  const [queue, askAgain] = useHouse(askQueue);
  const [session, setSession] = useState(0);
  const offered = useGlyphs();
  const voice = info.tag === 'prs' ? 'fa' : info.tag === 'fit' ? 'fi' : info.tag.slice(0, 2);
  const { tools, toggle, reset, changed } = useKioskTools(voice, state.step);
  const { taking, failedAt, paper, take, print, clear } = useTicket(device, (ticket) => act({ act: 'given', ticket }), askAgain);
  // It is over as soon as the house answers again, which it is asked for all the time.
  const failed = failedAt > queue.at;
  const forget = () => { act({ act: 'forget' }); clear(); reset(); setSession((before) => before + 1); window.scrollTo(0, 0); };
  const screen = state.step === 'language' ? 'start' : state.step === 'ticket' ? 'ticket' : 'question';
  const idle = useIdleStage({ screen, changed: changed || failed }, forget);
  useVisitorPage(info, state.ticket ? `${t.ticket.title}: ${state.ticket.number}` : device.office.name);
  useDeviceLine({ gone: queue.state === 'gone', onDevice, onNudge: askAgain, askEvery: 20_000, askEveryLive: 60_000, spread: 2_000 });

  const hours = queue.answer?.hours ?? null;
  const span = queue.answer?.span ?? null;
  const takeNow = (its: { readonly asked?: boolean; readonly none?: boolean } = {}) => {
    if (!its.asked && span && span.high > LONG_WAIT_MINUTES && state.step !== 'long-wait') return act({ act: 'warn' });
    void take({ language: state.language, lifeEventId: state.about, needs: its.none ? [] : state.needs });
  };
  const frame = { t, office: device.office.name, tools, onTool: toggle, hasVoice: useHasVoice(voice) };
  const machine = t.machine !== '' && <p className={styles.machine}>{t.machine}</p>;
  const until = hours?.closesAt && hours.open ? say(t.openUntil, { time: clockOf(hours.closesAt, info.locale) }) : undefined;

  if (state.step !== 'ticket' && (failed || queue.state === 'away')) {
    return <KioskFrame key="offline" {...frame} title={t.states.offline} lead={t.states.offlineText}><NoTicketsStep t={t} device={device} week={null} locale={language === 'sv' ? 'sv' : 'en'} onAgain={() => { clear(); askAgain(); }} />{machine}</KioskFrame>;
  }
  if (state.step !== 'ticket' && hours && !hours.givesTickets) {
    const opens = hours.nextOpensAt ? say(t.states.opens, { day: dayIn(hours.nextOpensAt, info.locale), time: clockOf(hours.nextOpensAt, info.locale) }) : undefined;
    return <KioskFrame key="closed" {...frame} title={hours.open ? t.states.passed : t.states.closed} lead={opens}><NoTicketsStep t={t} device={device} week={queue.answer?.week ?? null} locale={language === 'sv' ? 'sv' : 'en'} />{machine}</KioskFrame>;
  }
  const back = () => act({ act: 'back' });
  const ask = idle === 'asking' && <IdleDialog t={t} onStay={() => undefined} onOver={forget} />;
  switch (state.step) {
    case 'language': return (
      <KioskFrame key={session} {...frame} first until={until} title="Välj språk" lead={<Tongues />}>
        <LanguageStep agencies={device.office.agencies.map(({ sv }) => sv)} offered={offered} busy={taking} onChoose={(chosen) => act({ act: 'speak', language: chosen })} onOther={() => act({ act: 'other-language' })} onTicket={() => takeNow()} />
      </KioskFrame>
    );
    case 'about': return (
      <>
        <KioskFrame key="about" {...frame} step={1} title={t.about.title} lead={t.about.lead} onBack={back}>
          <AboutStep t={t} tiles={device.kiosk?.tiles ?? []} busy={taking} onChoose={(about) => act({ act: 'about', about })} onTicket={() => takeNow()} />{machine}
        </KioskFrame>
        {ask}
      </>
    );
    case 'needs': return (
      <>
        <KioskFrame key="needs" {...frame} step={2} title={t.needs.title} lead={t.needs.lead} onBack={back}>
          <NeedsStep t={t} chosen={state.needs} busy={taking} onNeed={(need) => act({ act: 'need', need })} onNone={() => { act({ act: 'no-needs' }); takeNow({ none: true }); }} onTake={() => takeNow()} />{machine}
        </KioskFrame>
        {ask}
      </>
    );
    case 'long-wait': return (
      <>
        <KioskFrame key="wait" {...frame} title={t.wait.title} lead={span ? say(t.wait.text, span) : undefined} onBack={back}>
          <div className={`${styles.panels} ${styles.choice}`}><Key picture="ticket" main onPress={() => takeNow({ asked: true })}>{t.wait.take}</Key><Key picture="door" onPress={forget}>{t.wait.over}</Key></div>{machine}
        </KioskFrame>
        {ask}
      </>
    );
    case 'ticket': return state.ticket && (
      <KioskFrame key="ticket" {...frame} slip step={3} title={t.ticket.title}>
        <TicketStep t={t} ticket={state.ticket} address={new URL(`/besok/min#${state.ticket.token}`, window.location.href).href} paper={paper} onPrint={() => { if (state.ticket) void print(state.ticket); }} onDone={forget} />{machine}
      </KioskFrame>
    );
  }
};
