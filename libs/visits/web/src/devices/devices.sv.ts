export const devicesSv = {
  title: 'Skärmar', about: 'Kölappsautomater och köskärmar i väntrummet. En skärm kopplas med en kod, en gång, inom tio minuter.', none: 'Inga skärmar ännu. Lägg till den första, så får du en kod att skriva på skärmen.',
  loading: 'Hämtar skärmarna …', failed: 'Skärmarna gick inte att hämta.', again: 'Försök igen',
  kind: 'Sort', kinds: { kiosk: 'Kölappsautomat', board: 'Köskärm' }, name: 'Namn', nameHint: 'Var den står, till exempel Vid dörren.', add: 'Lägg till skärm', giveCode: 'Ge kod', cancel: 'Avbryt',
  code: 'Koden är', codeText: 'Öppna {{address}} på skärmen och skriv koden. Den gäller till {{time}} och visas bara här.', close: 'Stäng',
  states: { waiting: 'Väntar på kod', expired: 'Koden har gått ut', paired: 'I bruk', revoked: 'Ur bruk' }, seen: 'sågs {{time}}', state: 'Läge', choose: 'Att göra',
  help: 'Någon vill ha hjälp vid {{name}}', helpSince: 'sedan {{time}}', coming: 'Jag går dit', paper: '{{name}}: skrivaren svarar inte eller saknar papper', mended: 'Klart',
  revoke: 'Ta ur bruk', revokeTitle: 'Ta {{name}} ur bruk?', revokeText: 'Skärmen slutar fungera genast och visar rutan för en ny kod.', settings: 'Inställningar', settingsOf: 'Inställningar för {{name}}', save: 'Spara', saved: 'Sparat',
  test: 'Provutskrift', testing: 'Skriver ut på {{address}} …', tested: {
    printed: 'Skrivaren {{address}} tog emot utskriften {{time}}. Ett papper med ordet Provutskrift ska ha kommit ut.', 'no-answer': '{{address}} svarar inte. Kontrollera att skrivaren är på och har nätverk, och att adressen under Inställningar stämmer. Svarar den ändå inte: be driften kontrollera att servern når kontorets nät.',
    refused: '{{address}} finns men tar inte emot utskrifter på den porten. Kontrollera porten under Inställningar, oftast 9100.', 'unknown-name': 'Namnet i {{address}} finns inte i nätet. Skriv skrivarens ip-adress under Inställningar.',
    outside: '{{address}} ligger utanför de nät där skrivare får stå. Välj en adress i kontorets nät, eller be driften lägga till nätet (PRINTER_NETWORKS).', 'no-paper': 'Skrivaren {{address}} svarar men har slut på papper. Fyll på och prova igen.',
  },
  printer: 'Skrivarens adress', printerHint: 'Namn eller ip-adress i kontorets eget nät. Tomt om kölappen bara visas på skärmen.', port: 'Port', tiles: 'Bilder, högst tolv ({{count}} valda)', message: 'Rad längst ned', messageHint: 'Högst 90 tecken, läses på åtta meter.',
  silent: 'Tyst hela dagen: en ljus ram i stället för ljud', soundFrom: 'Ljud från', soundTo: 'Ljud till', arrows: 'Pil till disk {{desk}}', ways: { none: 'Ingen pil', left: 'Till vänster', ahead: 'Rakt fram', right: 'Till höger' }, mayNot: 'Kontorschefen lägger till och ändrar skärmar.',
};
