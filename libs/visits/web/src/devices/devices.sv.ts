export const devicesSv = {
  title: 'Skärmar', about: 'Kölappsautomater och köskärmar i väntrummet. En skärm kopplas med en kod, en gång, inom tio minuter.', none: 'Inga skärmar ännu. Lägg till den första, så får du en kod att skriva på skärmen.',
  loading: 'Hämtar skärmarna …', failed: 'Skärmarna gick inte att hämta.', again: 'Försök igen',
  kind: 'Sort', kinds: { kiosk: 'Kölappsautomat', board: 'Köskärm' }, name: 'Namn', nameHint: 'Var den står, till exempel Vid dörren.', add: 'Lägg till skärm', giveCode: 'Ge kod', cancel: 'Avbryt',
  code: 'Koden är', codeText: 'Öppna {{address}} på skärmen och skriv koden. Den gäller till {{time}} och visas bara här.', close: 'Stäng',
  states: { waiting: 'Väntar på kod', expired: 'Koden har gått ut', paired: 'I bruk', revoked: 'Ur bruk' }, seen: 'sågs {{time}}', state: 'Läge', choose: 'Att göra',
  help: 'Någon vill ha hjälp vid {{name}}', helpSince: 'sedan {{time}}', coming: 'Jag går dit', paper: '{{name}}: skrivaren svarar inte eller saknar papper', mended: 'Klart',
  revoke: 'Ta ur bruk', revokeTitle: 'Ta {{name}} ur bruk?', revokeText: 'Skärmen slutar fungera genast och visar rutan för en ny kod.', settings: 'Inställningar', settingsOf: 'Inställningar för {{name}}', save: 'Spara', saved: 'Sparat',
  printer: 'Skrivarens adress', printerHint: 'Namn eller ip-adress i kontorets eget nät. Tomt om kölappen bara visas på skärmen.', port: 'Port', tiles: 'Bilder, högst tolv ({{count}} valda)', message: 'Rad längst ned', messageHint: 'Högst 90 tecken, läses på åtta meter.',
  silent: 'Tyst hela dagen: en ljus ram i stället för ljud', soundFrom: 'Ljud från', soundTo: 'Ljud till', arrows: 'Pil till disk {{desk}}', ways: { none: 'Ingen pil', left: 'Till vänster', ahead: 'Rakt fram', right: 'Till höger' }, mayNot: 'Kontorschefen lägger till och ändrar skärmar.',
};
