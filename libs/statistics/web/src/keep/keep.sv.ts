const t = {
  title: 'Underlag', lead: 'Det som människor för in och bestämmer: kostnader, disktimmar, servicenivå och tider som inte ska räknas.', office: 'Kontor',
  notYours: { title: 'Underlaget hör till kontorets chef', text: 'Kontorschefen för in kostnader och disktimmar för sitt eget kontor. Be kontorschefen, eller läs siffrorna under Statistik.', to: 'Till statistiken' },
  costs: {
    title: 'Kostnad per år', text: 'Årets kostnad delas lika på årets dagar och sedan med besöken. Utan belopp visas ingen kostnad per besök.', year: 'År', kronor: 'Hela kronor', note: 'Vad som ingår', noteExample: 'Till exempel lokal, personal och system.',
    save: 'Spara kostnaden', saved: 'Kostnaden är sparad.', number: 'Skriv beloppet i hela kronor, till exempel 4 440 000.', list: 'Inlagda kostnader', kept: '{{year}}: {{kronor}} kr', none: 'Ingen kostnad är inlagd för de senaste tre åren.',
  },
  flagged: {
    title: 'Tider som inte räknas', text: 'Vid driftstopp eller felaktig registrering: det som hände då tas bort ur alla siffror, och det sägs hur mycket som är borttaget.', fromDay: 'Från dag', fromTime: 'Från klockan', toDay: 'Till dag', toTime: 'Till klockan',
    why: 'Varför', whyExample: 'Till exempel driftstopp i kösystemet.', add: 'Räkna inte den här tiden', added: 'Tiden räknas inte längre.', again: 'Räkna igen', againOf: 'Räkna igen: {{name}}', counted: 'Tiden räknas igen.', span: '{{from}} – {{to}}', facts: '{{n}} händelser borttagna', none: 'Alla tider räknas.',
    what: 'Tid', left: 'Borttaget', short: 'Skriv varför, minst tre tecken.', order: 'Tiden slutar innan den börjar.', act: 'Åtgärd', whole: 'Fyll i dag och klockslag för både början och slut.',
  },
  reconciled: { title: 'Avstämning', text: 'Varje natt räknas siffrorna om direkt ur händelserna och jämförs.', none: 'Ingen avstämning är gjord än. Den görs varje natt.', good: '{{n}} frågor jämfördes {{at}}. Allt stämde.', bad: '{{n}} frågor jämfördes {{at}}. {{wrong}} stämde inte:', row: '{{measure}}: siffran {{found}}, händelserna {{expected}}' },
  failed: 'Försök igen', loading: 'Hämtar …',
};
export type KeepTexts = typeof t;
export const keepSv: KeepTexts = t;
