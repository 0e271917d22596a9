export const visitorSv = {
  machine: '',
  step: 'Steg {at} av {of}',
  openUntil: 'Öppet till {time}',
  about: { title: 'Vad gäller ditt besök?', lead: 'Tryck på den bild som passar bäst.', other: 'Något annat', otherHint: 'Vi frågar dig vid disken.', ticket: 'Bara en kölapp', ticketHint: 'Hoppa över frågorna.' },
  needs: {
    title: 'Behöver du något av det här?', lead: 'Välj ett eller flera. Du behöver inte säga varför.', interpreter: 'Tolk', interpreterHint: 'Samtal på ditt språk', sign: 'Teckenspråk', signHint: 'Tolk till teckenspråk',
    seat: 'Sitta nära', seatHint: 'Kort väg till disken', room: 'Eget rum', roomHint: 'Lugnt, ingen annan hör', none: 'Nej, inget av det', take: 'Ta kölapp',
  },
  wait: { title: 'Det är lång väntetid nu', text: '{low}–{high} minuter, beräknad väntetid. Du kan ta en kölapp och komma tillbaka, eller komma en annan dag.', take: 'Ta kölapp ändå', over: 'Jag kommer tillbaka' },
  ticket: {
    title: 'Här är ditt nummer', ahead: '{count} före dig', first: 'Du är först', now: 'i kön just nu', minutes: '{low}–{high} minuter', estimated: 'beräknad väntetid', follow: 'Följ din plats i telefonen',
    followText: 'Rikta kameran mot rutan. Du kan gå ut en stund. Telefonen säger till.', qr: 'QR-kod till sidan där du följer din plats', sit: 'Sätt dig gärna', sitText: 'Ditt nummer och din disk visas på skärmen. Vi ropar också.',
    take: 'Ta kölappen här nedanför', printing: 'Kölappen skrivs ut', photo: 'Fota rutan eller skriv upp {number}', swedish: 'Kölappen är på svenska. Numret är {number}.', again: 'Skriv ut igen', done: 'Klar', doneHint: 'Skärmen töms.',
  },
  tools: { label: 'Hjälpmedel', back: 'Tillbaka', listen: 'Läs upp', noVoice: 'Ingen röst', larger: 'Större text', contrast: 'Kontrast', lower: 'Flytta ner', help: 'Hjälp', coming: 'Någon kommer', scrollUp: 'Uppåt', scrollDown: 'Nedåt' },
  idle: { title: 'Är du kvar?', stay: 'Jag är kvar', over: 'Börja om' },
  states: {
    offline: 'Just nu kan vi inte ge kölapp här.', offlineText: 'Gå till receptionen.', passed: 'I dag är alla tider slut.', closed: 'Vi har stängt.', opens: 'Vi öppnar {day} kl. {time}.', hours: 'Öppettider', phones: 'Du kan också ringa', wait: 'Ett ögonblick', again: 'Försök igen',
  },
  mine: {
    title: 'Min plats i kön', yours: 'Du har nummer', live: 'Sidan uppdateras av sig själv', language: 'Byt språk. Nu:', tell: 'Säg till mig', tellHint: 'Ljud och vibration', on: 'På', off: 'Av', late: 'Jag blir lite sen', lateHint: 'Vi sparar din plats i kön',
    leave: 'Lämna kön', leaveAsk: 'Lämna kön?', leaveText: 'Din plats kan inte fås tillbaka.', stay: 'Stanna kvar', go: 'Lämna', ends: 'Sidan slutar fungera när besöket är klart.', turn: 'Nu är det din tur', goTo: 'Gå till disk', calm: 'Ta det lugnt. Vi väntar på dig.',
    more: 'Jag behöver mer tid', moreHint: 'Vi ropar igen om en stund', parked: 'Din plats är sparad till kl. {time}.', here: 'Jag är här', missed: 'Vi ropade men såg dig inte.', missedText: 'Gå till receptionen, eller tryck här när du är tillbaka.', served: 'Välkommen till disk {desk}',
    over: 'Tack för ditt besök.', overText: 'Kölappen gäller inte längre.', left: 'Du har lämnat kön.', closed: 'Vi har stängt. Ditt nummer gäller inte längre.', offline: 'Ingen kontakt just nu. Din plats är kvar.', last: 'Senast kl. {time}',
  },
  events: {
    LH01: 'Få barn', LH02: 'Flytta', LH03: 'Ny i Sverige', LH04: 'Nyanländ', LH05: 'Jobba här från EU', LH06: 'Tillfälligt skydd', LH07: 'Lämna Sverige', LH08: 'Eget företag', LH09: 'Företag i kris', LH10: 'Söka jobb', LH11: 'Studera', LH12: 'Studielån',
    LH13: 'Bli sjuk', LH14: 'Sjuk länge', LH15: 'Funktions\u00adnedsättning', LH16: 'Barn som behöver stöd', LH17: 'Vårda någon', LH18: 'Gå i pension', LH19: 'När någon har dött', LH20: 'Gifta sig', LH21: 'Separera', LH22: 'Fylla 18 år', LH23: 'Svårt att betala',
    LH25: 'Importera', LH26: 'Resa', LH27: 'Id-kort', LH28: 'Bli medborgare',
  },
};
