import type { VisitorTexts } from './visitor-texts';

/** In easy Swedish, made by a machine: say so in `machine` until somebody has read it. */
export const visitorLatt: VisitorTexts = {
  machine: 'Texten är gjord av en dator. Ingen människa har läst den än. Tryck på Hjälp om du inte förstår.',
  step: 'Steg {at} av {of}',
  openUntil: 'Öppet till klockan {time}',
  about: {
    title: 'Vad vill du ha hjälp med?', lead: 'Tryck på en bild.', other: 'Något annat', otherHint: 'Vi frågar dig sen.', ticket: 'Bara en kölapp', ticketHint: 'Inga frågor.',
  },
  needs: {
    title: 'Behöver du hjälp med något av det här?', lead: 'Du kan välja flera. Du behöver inte säga varför.', interpreter: 'Tolk', interpreterHint: 'Prata på ditt språk', sign: 'Teckenspråk',
    signHint: 'Tolk som tecknar', seat: 'Sitta nära', seatHint: 'Det är nära att gå', room: 'Eget rum', roomHint: 'Det är lugnt. Ingen annan hör.', none: 'Nej tack', take: 'Ta en kölapp',
  },
  wait: {
    title: 'Du får vänta länge nu', text: 'Du får nog vänta {low}–{high} minuter. Du kan ta en kölapp och komma tillbaka. Du kan också komma en annan dag.', take: 'Ta en kölapp ändå',
    over: 'Jag kommer tillbaka',
  },
  ticket: {
    title: 'Det här är ditt nummer', ahead: '{count} före dig', first: 'Du är först', now: 'i kön nu', minutes: '{low}–{high} minuter', estimated: 'så länge får du nog vänta',
    follow: 'Se din plats i telefonen', followText: 'Håll telefonens kamera mot rutan. Du kan gå ut. Telefonen säger till.', qr: 'Rutan öppnar en sida där du ser din plats',
    sit: 'Du kan sätta dig', sitText: 'Titta på skärmen. Där står ditt nummer och din disk. Vi ropar också.', take: 'Ta din kölapp här nere', printing: 'Kölappen skrivs ut',
    photo: 'Ta en bild av rutan eller skriv upp {number}', swedish: 'Kölappen är på svenska. Ditt nummer är {number}.', again: 'Skriv ut igen', done: 'Klar', doneHint: 'Skärmen blir tom.',
  },
  tools: {
    label: 'Hjälp för dig', back: 'Tillbaka', listen: 'Läs för mig', noVoice: 'Ingen röst finns', larger: 'Större text', contrast: 'Starkare färger', lower: 'Flytta ner', help: 'Hjälp',
    coming: 'Någon kommer', scrollUp: 'Upp', scrollDown: 'Ner',
  },
  idle: {
    title: 'Är du kvar?', stay: 'Ja, jag är kvar', over: 'Börja om',
  },
  states: {
    offline: 'Det går inte att få kölapp här nu.', offlineText: 'Gå till receptionen.', passed: 'Det finns inga fler tider i dag.', closed: 'Vi har stängt.',
    opens: 'Vi öppnar {day} klockan {time}.', hours: 'Då har vi öppet', phones: 'Du kan ringa', wait: 'Vänta lite', again: 'Försök igen',
  },
  mine: {
    title: 'Min plats i kön', yours: 'Ditt nummer är', live: 'Sidan ändras av sig själv', language: 'Byt språk. Nu:', tell: 'Säg till mig', tellHint: 'Ljud och skakning', on: 'På', off: 'Av',
    late: 'Jag blir lite sen', lateHint: 'Vi sparar din plats', leave: 'Gå ur kön', leaveAsk: 'Vill du gå ur kön?', leaveText: 'Då är din plats borta.', stay: 'Stanna kvar', go: 'Gå ur kön',
    ends: 'Sidan slutar fungera när du är klar hos oss.', turn: 'Nu är det din tur', goTo: 'Gå till disk', calm: 'Du behöver inte skynda dig. Vi väntar.', more: 'Jag behöver mer tid',
    moreHint: 'Vi ropar igen sen', parked: 'Vi sparar din plats till klockan {time}.', here: 'Jag är här', missed: 'Vi ropade men du kom inte.',
    missedText: 'Gå till receptionen. Eller tryck här när du är tillbaka.', served: 'Välkommen till disk {desk}', over: 'Tack för att du kom.', overText: 'Kölappen fungerar inte längre.',
    left: 'Du har gått ur kön.', closed: 'Vi har stängt. Ditt nummer gäller inte längre.', offline: 'Telefonen har ingen kontakt. Din plats är kvar.', last: 'Senast klockan {time}',
  },
  events: {
    LH01: 'Få barn', LH02: 'Flytta', LH03: 'Ny i Sverige', LH04: 'Nyanländ', LH05: 'Jobba här från EU', LH06: 'Tillfälligt skydd', LH07: 'Flytta från Sverige', LH08: 'Eget företag',
    LH09: 'Det går dåligt för företaget', LH10: 'Söka jobb', LH11: 'Studera', LH12: 'Lån för studier', LH13: 'Bli sjuk', LH14: 'Sjuk länge', LH15: 'Funktions\u00adnedsättning',
    LH16: 'Barn som behöver stöd', LH17: 'Ta hand om någon', LH18: 'Sluta jobba, pension', LH19: 'När någon har dött', LH20: 'Gifta sig', LH21: 'Skilja sig', LH22: 'Fylla 18 år',
    LH23: 'Svårt att betala', LH25: 'Köpa från utlandet', LH26: 'Resa', LH27: 'Id-kort', LH28: 'Bli svensk medborgare',
  },
};
