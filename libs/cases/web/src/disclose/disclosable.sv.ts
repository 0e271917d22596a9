export const disclosableSv = {
  title: 'Beslut om utlämnande', lead: 'Ärenden som disken ännu kan skicka vidare. Här beslutar er myndighet att uppgifter får lämnas till en annan, även på de grunder som bara chefen får besluta. Listan visar inget om personen, och varje beslut står i journalen.',
  receipt: 'Kvittensnummer', receiptHint: 'Det nummer som handläggaren eller disken uppger. Lämna tomt för att se alla.', search: 'Sök',
  columns: { type: 'Ärende', from: 'Uppgifter hos', office: 'Kontor', opened: 'Öppnat', receipts: 'Kvittensnummer', decisions: 'Beslut som finns' }, act: 'Besluta', open: 'Besluta…', openOf: 'Besluta om {{name}}, öppnat {{at}}',
  notSent: 'Inget hos myndigheten', noDecision: 'Inget', decision: '{{law}} till {{to}}, {{by}} {{at}}',
  none: 'Inget väntar', noneText: 'Inget öppet ärende hos myndigheten kan skickas vidare just nu. Ett ärende finns här från det att disken öppnar det till ett dygn efter besöket.',
  notFound: 'Inget ärende har det numret', notFoundText: 'Kontrollera numret. Ärendet finns inte kvar här när ett dygn har gått efter besöket, och då kan disken inte heller skicka det.',
  loading: 'Hämtar ärenden', again: 'Försök igen', noRight: 'Du beslutar inte om utlämnande', noRightText: 'Sidan är för chefer och handläggare hos den myndighet som har uppgifterna. Din chef ordnar behörigheten.', home: 'Till start',
};
export type DisclosableTexts = typeof disclosableSv;
