/** What the acts of the journal are called; one that is not here is shown by its code. */
const words: Readonly<Record<string, string>> = {
  'sign-in': 'Inloggning', 'visit.register': 'Besök registrerat', 'visit.end': 'Besök avslutat', 'visitor.identify': 'Identitet angiven', 'visitor.read': 'Identitet visad, maskerad', 'visitor.unmask': 'Personnummer visat', 'visitor.check': 'Identitet kontrollerad',
  'visitor.mandate': 'Ombud registrerat', 'desk-task': 'Uppgift vid disken', 'desk-task.refused': 'Nej vid disken', 'case.read': 'Ärenden visade', 'case.act': 'Uppgift utförd', 'case.outcome': 'Resultat satt', 'note.read': 'Anteckningar visade', 'note.write': 'Anteckning skriven', 'note.correct': 'Anteckning rättad',
  'handoff.read': 'Överlämning visad', 'handoff.unmask': 'Personnummer visat i överlämning', 'handoff.send': 'Överlämning skickad', handoff: 'Överlämning', agreement: 'Avtal', whitelist: 'Tillåtna beslut', assignment: 'Uppdragsavtal', competence: 'Behörighet', device: 'Kiosk eller tavla',
  'journal.read': 'Journalen läst', 'journal.search': 'Journalen genomsökt', 'journal.export': 'Journalen nedladdad', 'journal.review': 'Granskning av journalen', 'journal.oversee': 'Egen personal granskad', 'journal.open': 'Gemensamma journalen öppnad', extract: 'Registerutdrag', retention: 'Gallring', ticket: 'Kölapp', document: 'Handling', waiver: 'Samtycke att lämna ut',
};

/** The auditor's pages. Swedish is the source. */
export const journalSv = {
  title: 'Journalen', lead: 'Vem som gjorde eller såg vad, i vems namn och på vilken grund. Här syns åtgärder, aldrig innehåll.', agency: 'Myndighet',
  nav: { label: 'Journalens delar', search: 'Sök', reviews: 'Granskningar', chain: 'Kedjan' },
  noRight: { title: 'Journalen läses av granskare', text: 'Du har inget uppdrag som granskare. Fråga din chef eller dataskyddsombudet hos din myndighet.', home: 'Till startsidan' },
  failed: { loading: 'Hämtar' },
  search: {
    heading: 'Sök i journalen', from: 'Från och med', to: 'Till och med', person: 'Personnummer', personHelp: 'Exakt nummer. Visar allt som följde på besöken. Numret sparas inte och syns inte i adressen.', staff: 'Användare', staffHelp: 'Till exempel desk-uddevalla',
    object: 'Besök, ärende eller överlämning', objectHelp: 'Exakt id', act: 'Åtgärd', anyAct: 'Alla åtgärder', outcome: 'Utfall', any: 'Alla', done: 'Gjort', refused: 'Nekat',
    run: 'Sök', more: 'Visa fler', clear: 'Rensa', save: 'Spara sökningen', saveTitle: 'Spara sökningen', name: 'Namn', saved: 'Sparade sökningar', savedIs: 'Sparad: {{name}}', forget: 'Ta bort', days: 'senaste {{n}} dagarna',
    export: 'Ladda ner', exported: '{{n}} rader i filen', none: 'Inga rader', noneText: 'Ändra tiden eller ta bort ett villkor.', begin: 'Välj tid och tryck på Sök', beginText: 'Sökningen antecknas i journalen.', found: 'Rader: {{n}}', foundMore: 'Rader: {{n}}, och det finns fler',
  },
  staff: {
    heading: 'Regelbunden granskning av egen personal', lead: 'Vad de som är anställda hos {{agency}} har gjort och sett i myndighetens namn. Här syns åtgärder, aldrig innehåll. Att du läser antecknas i journalen.',
    run: 'Visa', person: 'Medarbetare', everybody: 'Alla', people: 'Medarbetare under tiden', lines: 'Rader', refused: 'Nekade', unmasked: 'Visade personnummer', only: 'Visa rader', onlyOf: 'Visa rader för {{name}}',
    begin: 'Välj tid och tryck på Visa', beginText: 'Granska regelbundet, till exempel en gång i månaden. Ser något fel ut: fråga medarbetaren, och be vid behov en granskare titta i journalen.',
  },
  line: { time: 'Tid', act: 'Åtgärd', who: 'Vem', object: 'Vad', why: 'Besök eller syfte', basis: 'Grund', fields: 'Uppgifter', place: 'Plats', seal: 'Rad {{n}} i kedjan', house: 'Huset självt', refused: 'Nekat: {{why}}', more: 'Mer om raden', none: 'Uppgift saknas' },
  reviews: {
    heading: 'Regelbunden granskning', lead: 'Ett slumpvis urval av rader bedöms en och en. Protokollet undertecknas och ändras sedan inte mer.', draw: 'Dra ett urval', drawTitle: 'Dra ett urval', size: 'Antal rader', of: '{{drawn}} av {{population}} rader',
    state: '{{judged}} av {{drawn}} bedömda', remarks: '{{n}} med anmärkning', signed: 'Undertecknad {{when}} av {{who}}', open: 'Pågår', none: 'Ingen granskning än', noneText: 'Dra ett urval för att börja.', period: 'Period', result: 'Läge', drawnBy: 'Drogs {{when}} av {{who}}',
    back: 'Till granskningarna', right: 'Rätt', ask: 'Fråga', wrong: 'Fel', verdict: 'Bedömning av rad {{n}}', note: 'Vad ska frågas, eller vad är fel?', keep: 'Spara bedömningen', conclusion: 'Slutsats', sign: 'Underteckna protokollet', signLead: 'Efter underteckningen ändras ingenting i protokollet.', left: '{{n}} rader kvar att bedöma', print: 'Skriv ut',
  },
  chain: {
    heading: 'Kedjan', lead: 'Varje rad förseglas med raden före. Den som ändrar, tar bort eller flyttar en rad bryter kedjan. Den kontrolleras varje natt.', holds: 'Kedjan håller', broken: 'Kedjan är bruten', never: 'Inte kontrollerad än', neverText: 'Första kontrollen görs i natt.',
    at: 'Senast kontrollerad {{when}}, {{lines}} rader', head: 'Senaste försegling', findings: 'Vad som hittades', position: 'rad {{n}}',
    what: { changed: 'raden eller dess plats har ändrats', removed: 'raden är borttagen', missing: 'rad och försegling är borttagna', rewritten: 'kedjan har gjorts om fram till hit', cut: 'slutet av kedjan är borttaget' },
    tell: 'Kontakta systemförvaltningen och dataskyddsombudet genast. Jämför med loggen och den senaste säkerhetskopian.',
  },
  acts: { group: 'Journalen', search: 'Sök', draw: 'Dra ett urval', sign: 'Underteckna protokollet', export: 'Ladda ner' },
  cancel: 'Avbryt',
  words,
};

export type JournalTexts = typeof journalSv;
