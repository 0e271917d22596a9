/** Pages about register extracts, retention and the joint journal. Swedish is the source. */
export const registerSv = {
  agency: 'Myndighet', cancel: 'Avbryt', home: 'Till startsidan', print: 'Skriv ut',
  noRight: { extracts: { title: 'Registerutdrag granskas av chefen', text: 'Du har inget uppdrag som omfattar registerutdrag. Fråga din chef.' }, retention: { title: 'Gallring sköts av myndigheten', text: 'Du har inget uppdrag som omfattar gallring. Fråga din chef.' } },
  openings: {
    heading: 'Den gemensamma journalen', lead: 'Inloggningar, ändrade regler och annat som inte gjordes i någon myndighets namn. Två personer öppnar den: en begär, en annan släpper fram (C9). Den är öppen i åtta timmar.',
    ask: 'Begär att få läsa', purpose: 'Vad ska granskas?', asked: 'Begäran är skickad. En annan granskare eller en myndighetschef släpper fram den.', second: 'Släpp fram', own: 'Din egen begäran släpps fram av någon annan.', until: 'Öppen till {{when}}', waits: 'Väntar på en annan person',
    none: 'Ingen har begärt den', noneText: 'Begäran syns här i 30 dagar.', by: '{{name}}, {{when}}', let: 'Framsläppt av {{name}}', house: 'Huset gemensamt', table: 'Begäran att läsa den gemensamma journalen',
  },
  extracts: {
    title: 'Registerutdrag', lead: 'Vad myndigheten har om någon och vem som har sett det (dataskyddsförordningen art. 15). Myndigheten granskar och släpper sin egen del.',
    order: 'Beställ med personnummer', orderLead: 'För den som har skrivit till myndigheten. Svaret är detsamma vare sig något finns eller inte.', number: 'Personnummer', numberHelp: 'Exakt nummer. Det syns inte i adressen.', purpose: 'Vad beställningen gäller', purposeHelp: 'Till exempel brev från den enskilde, diarienummer',
    ordered: 'Beställt: {{receipt}}. Lämnas senast {{due}}.', list: 'Delar att granska', none: 'Inga utdrag väntar', noneText: 'När någon har beställt ett utdrag syns det här.', receipt: 'Nummer', due: 'Senast', state: 'Läge', how: 'Beställt', handOut: 'Utlämnat', open: 'Granska {{receipt}}',
    states: { ordered: 'Att granska', released: 'Släppt', 'handed-out': 'Utlämnat' }, hows: { desk: 'vid disken', letter: 'med brev' }, late: 'försenat',
    back: 'Till listan', about: 'Gäller {{about}}. Beställt {{when}}, lämnas senast {{due}}.', held: 'Uppgifter som finns', heldNone: 'Myndigheten har inga uppgifter om personen i den gemensamma kundtjänsten.', hold: 'Håll inne', holdTitle: 'Håll inne uppgiften', ground: 'Grund', motive: 'Motivering, stannar hos myndigheten', keep: 'Håll inne', needMotive: 'Skriv en motivering först.', unhold: 'Lämna ut', heldBack: 'Hålls inne',
    seen: 'Vem som har sett uppgifterna', seenLead: 'Roll och myndighet, aldrig namn.', seenNone: 'Ingen har sett uppgifter om personen hos myndigheten.', when: 'När', what: 'Vad', facts: 'Uppgifter', role: 'Roll', employer: 'Anställd hos', basis: 'Grund',
    release: 'Släpp utdraget', releaseLead: '{{n}} uppgifter lämnas ut, {{held}} hålls inne. Utdraget ändras inte efter det.', released: 'Utdraget är släppt', json: 'Ladda ner för dator (JSON)', pdf: 'Ladda ner för utskrift (PDF)', out: 'Lämnades ut', outHows: { post: 'Med post', 'in-person': 'Personligen', 'secure-mailbox': 'Till digital brevlåda' }, outKeep: 'Anteckna utlämnandet', removed: 'Innehållet är gallrat.',
    desk: { heading: 'Registerutdrag för besökaren', lead: 'Besökaren kan beställa ett utdrag från varje myndighet i huset. Myndigheten granskar sin del och lämnar den inom en månad.', choose: 'Myndigheter', order: 'Beställ utdrag', chooseOne: 'Välj minst en myndighet.', status: 'Så långt har utdragen kommit', none: 'Inget är beställt härifrån.', back: 'Till disken' },
    kinds: { visit: 'Besök', identity: 'Identitet', mandate: 'Ombud', case: 'Ärende', note: 'Anteckning', document: 'Handling', handoff: 'Överlämning', waiver: 'Samtycke' },
  },
  retention: {
    title: 'Gallring', lead: 'Hur länge något sparas, enligt vilket beslut. Det som går bort listas först, godkänns av en annan person och tas sedan bort. Logg och siffror blir kvar.',
    rules: 'Regler', runs: 'Körningar', propose: 'Föreslå en regel', type: 'Handlingstyp', days: 'Dagar', decision: 'Beslut (diarienummer)', state: 'Läge', by: 'Nästa steg', counted: 'Räknas {{from}}.', least: 'Minst {{n}} dagar.', suggested: 'Förslag: {{n}} dagar.',
    states: { proposed: 'Föreslagen', approved: 'Gäller', declined: 'Avslagen', replaced: 'Ersatt' }, runStates: { listed: 'Listad', approved: 'Tas bort', declined: 'Avslagen', done: 'Klar' }, approve: 'Godkänn', decline: 'Avslå', list: 'Lista vad som går bort', own: 'Godkänns av någon annan än den som föreslog.',
    noRules: 'Inga regler än', noRulesText: 'Utan en godkänd regel tas ingenting bort.', noRuns: 'Inga körningar än', noRunsText: 'Välj en regel som gäller och lista vad som går bort.', before: 'Äldre än', count: 'Antal', span: 'Från–till', progress: '{{removed}} av {{count}} borttagna', items: 'Visa vad som går bort', itemsOf: 'Vad som går bort, {{what}}', item: 'Id', at: 'Tid', gone: 'Borttaget', left: 'Kvar', first: 'De 500 äldsta visas.', close: 'Stäng', done: { proposed: 'Regeln är föreslagen', approved: 'Godkänt', declined: 'Avslaget', listed: 'Listat: {{n}}' },
    tickets: 'Kölappar förlorar sin koppling till personer dagen efter och behöver ingen regel. Register över handlingar och statistik gallras inte.',
  },
};

export type RegisterTexts = typeof registerSv;
