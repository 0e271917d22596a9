import type { VisitorTexts } from './visitor-texts';

/** In Polish, made by a machine: say so in `machine` until somebody has read it. */
export const visitorPl: VisitorTexts = {
  machine: 'Tłumaczenie maszynowe, jeszcze niesprawdzone. Jeśli tekst jest niejasny, naciśnij Pomoc.',
  step: 'Krok {at} z {of}',
  openUntil: 'Otwarte do {time}',
  about: {
    title: 'Czego dotyczy wizyta?', lead: 'Naciśnij obrazek, który pasuje najlepiej.', other: 'Coś innego', otherHint: 'Zapytamy przy stanowisku.', ticket: 'Tylko numerek',
    ticketHint: 'Pomiń pytania.',
  },
  needs: {
    title: 'Czy potrzebujesz czegoś z tego?', lead: 'Wybierz jedno lub kilka. Nie musisz mówić dlaczego.', interpreter: 'Tłumacz', interpreterHint: 'Rozmowa w twoim języku', sign: 'Język migowy',
    signHint: 'Tłumacz języka migowego', seat: 'Siedzieć blisko', seatHint: 'Krótka droga do stanowiska', room: 'Osobny pokój', roomHint: 'Spokój, nikt inny nie słyszy', none: 'Nie, nic z tego',
    take: 'Weź numerek',
  },
  wait: {
    title: 'Teraz trzeba długo czekać', text: '{low}–{high} minut, przewidywany czas. Możesz wziąć numerek i wrócić albo przyjść innego dnia.', take: 'Mimo to weź numerek', over: 'Wrócę później',
  },
  ticket: {
    title: 'Oto twój numer', ahead: 'Przed tobą: {count}', first: 'Jesteś pierwszy w kolejce', now: 'w kolejce teraz', minutes: '{low}–{high} minut', estimated: 'przewidywany czas',
    follow: 'Śledź kolejkę w telefonie', followText: 'Skieruj aparat na kwadrat. Możesz na chwilę wyjść. Telefon da znać.', qr: 'Kod QR strony, na której widać twoje miejsce',
    sit: 'Prosimy usiąść', sitText: 'Twój numer i stanowisko pokażą się na ekranie. Wywołamy też głosem.', take: 'Weź numerek poniżej', printing: 'Numerek się drukuje',
    photo: 'Zrób zdjęcie kwadratu albo zapisz {number}', swedish: 'Numerek jest po szwedzku. Twój numer to {number}.', again: 'Drukuj ponownie', done: 'Gotowe',
    doneHint: 'Ekran zostanie wyczyszczony.',
  },
  tools: {
    label: 'Ułatwienia', back: 'Wstecz', listen: 'Czytaj', noVoice: 'Brak głosu', larger: 'Większy tekst', contrast: 'Kontrast', lower: 'Niżej', help: 'Pomoc', coming: 'Ktoś idzie',
    scrollUp: 'W górę', scrollDown: 'W dół',
  },
  idle: {
    title: 'Czy nadal tu jesteś?', stay: 'Jestem', over: 'Zacznij od nowa',
  },
  states: {
    offline: 'Teraz nie możemy tu wydać numerka.', offlineText: 'Idź do recepcji.', passed: 'Na dziś nie ma już miejsc.', closed: 'Zamknięte.', opens: 'Otwieramy {day} o {time}.',
    hours: 'Godziny otwarcia', phones: 'Możesz też zadzwonić', wait: 'Chwileczkę', again: 'Spróbuj ponownie',
  },
  mine: {
    title: 'Moje miejsce w kolejce', yours: 'Twój numer', live: 'Strona odświeża się sama', language: 'Zmień język. Teraz:', tell: 'Daj mi znać', tellHint: 'Dźwięk i wibracja', on: 'Włączone',
    off: 'Wyłączone', late: 'Trochę się spóźnię', lateHint: 'Zachowamy twoje miejsce', leave: 'Opuść kolejkę', leaveAsk: 'Opuścić kolejkę?', leaveText: 'Nie odzyskasz swojego miejsca.',
    stay: 'Zostań', go: 'Opuść', ends: 'Strona przestanie działać po zakończeniu wizyty.', turn: 'Teraz twoja kolej', goTo: 'Idź do stanowiska', calm: 'Bez pośpiechu. Czekamy na ciebie.',
    more: 'Potrzebuję więcej czasu', moreHint: 'Wywołamy ponownie za chwilę', parked: 'Twoje miejsce jest zachowane do {time}.', here: 'Jestem', missed: 'Wywołaliśmy, ale cię nie widzieliśmy.',
    missedText: 'Idź do recepcji albo naciśnij tutaj, gdy wrócisz.', served: 'Witamy przy stanowisku {desk}', over: 'Dziękujemy za wizytę.', overText: 'Numerek jest już nieważny.',
    left: 'Opuściłeś kolejkę.', closed: 'Zamknięte. Twój numer jest już nieważny.', offline: 'Brak połączenia. Twoje miejsce jest zachowane.', last: 'Ostatnio o {time}',
  },
  events: {
    LH01: 'Narodziny dziecka', LH02: 'Przeprowadzka', LH03: 'Nowi w Szwecji', LH04: 'Nowo przybyli', LH05: 'Praca tu z UE', LH06: 'Ochrona czasowa', LH07: 'Wyjazd ze Szwecji', LH08: 'Własna firma',
    LH09: 'Firma w kryzysie', LH10: 'Szukanie pracy', LH11: 'Studia', LH12: 'Pożyczka studencka', LH13: 'Choroba', LH14: 'Długa choroba', LH15: 'Niepełno\u00adsprawność',
    LH16: 'Dziecko, które potrzebuje wsparcia', LH17: 'Opieka nad kimś', LH18: 'Emerytura', LH19: 'Gdy ktoś zmarł', LH20: 'Ślub', LH21: 'Rozstanie', LH22: 'Ukończenie 18 lat',
    LH23: 'Trudno zapłacić', LH25: 'Import', LH26: 'Podróż', LH27: 'Dowód tożsamości', LH28: 'Obywatelstwo',
  },
};
