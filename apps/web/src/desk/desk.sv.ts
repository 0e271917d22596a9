export const deskPageSv = {
  groups: { desk: 'Disken', visit: 'Besök', plan: 'I planen', step: 'I steget', end: 'Avsluta' },
  acts: {
    mandate: 'Lägg till ombud', whyNot: 'Varför inte: {{label}}', nextTask: 'Nästa uppgift vid disken', newVisit: 'Nytt besök', visit: 'Besök {{number}}', search: 'Lägg till händelse', yes: 'Svara ja', no: 'Svara nej', unknown: 'Svara vet inte', order: 'Visa efter ordning eller myndighet', number: 'Visa hela numret', hide: 'Dölj numret', up: 'Upp', down: 'Ned',
    likely: 'Det vanligaste: {{label}}', note: 'Anteckna', outcome: 'Ändra resultat', plan: 'Min plan', park: 'Parkera', resume: 'Fortsätt med besöket', end: 'Avsluta besöket', question: 'Bara en fråga', identify: 'Ange identitet', back: 'Tillbaka till steget', language: 'Språk och tolk',
  },
  tasks: {
    AU: { row: 'Upplys', past: 'upplyst {{time}}' }, VG: { row: 'Vägled', past: 'väglett {{time}}' }, SJ: { row: 'Visa e-tjänsten', past: 'självservice {{time}}' }, UT: { row: 'Skriv ut', past: 'utskrivet {{time}}' },
    SP: { row: 'Språkstöd', past: 'språkstöd {{time}}' }, TA: { row: 'Ta emot handling', past: 'mottagen {{time}}' }, KO: { row: 'Hjälp komplettera', past: 'kompletterat {{time}}' }, ID: { row: 'Kontrollera id', past: 'kontrollerat {{time}}' },
    IA: { row: 'Ge besked', past: 'besked gett {{time}}' }, BM: { row: 'Boka möte', past: 'möte bokat {{time}}' }, HO: { row: 'Överlämna …', past: 'överlämnat {{time}}' }, MB: { row: 'Besluta', past: 'beslut {{time}}' },
  },
  row: { line: 'rad {{line}}', refer: 'Hänvisa', why: 'Se varför', settle: 'Klart här', tell: 'Berätta', handoff: '{{number}} · {{state}}', settled: '{{outcome}}', noAgreement: 'inget avtal om detta', outside: 'utanför avtalen', only: 'rad {{line}} gäller bara upplysning' },
  disclose: 'Till annan myndighet …', handOver: 'Överlämna ärendet …', ask: 'Fråga {{agency}}', refer: 'Hänvisa till {{agency}}',
  pane: { region: 'Valt steg', bring: 'Ta med: {{what}}', rule: '{{rule}}', source: ' ({{source}})', uncertain: 'Kontrollera hos myndigheten: {{what}}', contact: '{{contact}}', deadlineUncertain: 'Dagen är inte säker. Kontrollera hos myndigheten.', waits: 'Väntar på: {{names}}.', choose: 'Välj ett steg i planen.', automatic: 'Händer av sig självt. Besökaren behöver inte ansöka.', referOnly: 'Ligger utanför avtalen. Visa besökaren vidare.' },
  empty: { title: 'Inget besök pågår', text: 'Tryck N när någon kommer fram. Besöket är anonymt tills en uppgift kräver id.', plan: 'Vad gäller besöket?', planText: 'Skriv vad besökaren säger, till exempel ”bebis”, ”flytt” eller ”skulder”. Enter tar det första förslaget.', question: 'Avsluta besöket när den är besvarad, eller lägg till något ovanför.' },
  error: { visit: 'Besöket gick inte att hämta', safe: 'Det du skrivit finns kvar.', again: 'Försök igen', gone: 'Besöket finns inte här', goneText: 'Det kan vara avslutat, eller höra till en kollega.', toDesk: 'Till disken', catalogue: 'Planen gick inte att hämta', rights: 'Det gick inte att hämta vad du får göra här', number: 'Felnummer {{id}}', notAllowed: 'Disken hör inte till ditt uppdrag', notAllowedText: 'Be din kontorschef om ett uppdrag som servicehandläggare vid disken.', noOffice: 'Du har inget kontor', noOfficeText: 'Be din kontorschef lägga upp vilket kontor du arbetar på.' },
  loading: { dialog: 'Öppnar …', visit: 'Hämtar besöket …', plan: 'Hämtar planen …', step: 'Hämtar vad du får göra …' },
  ended: { title: 'Besök {{number}} är avslutat', text: 'Det går att läsa ett dygn efter avslutet. Min plan går att skriva ut.', plan: 'Min plan', new: 'Nytt besök' },
  said: { ended: 'Besök {{number}} är avslutat', parked: 'Besök {{number}} är parkerat', referred: '{{name}}: hänvisat, {{number}}', done: '{{name}}: {{what}}', printed: 'Antecknat. Skriv ut från Min plan.', outcome: '{{name}}: {{outcome}}' },
  failed: { title: 'Det gick inte.', changed: 'Besöket ändrades under tiden.', close: 'Stäng', look: 'Se efter igen' },
  cannotEnd: 'Går inte än: inget är gjort, och besöket är inte märkt som bara en fråga.',
  parkedBanner: { title: 'Besöket är parkerat.', text: 'Ta upp det för att fortsätta.' },
  task: { close: 'Stäng', open: 'Öppna besöket', gone: 'Överlämningen finns inte här längre.' },
};
export type DeskPageTexts = typeof deskPageSv;
