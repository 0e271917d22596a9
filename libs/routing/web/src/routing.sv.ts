export const routingSv = {
  search: {
    label: 'Lägg till livshändelse eller ärende', placeholder: 'Lägg till livshändelse eller ärende, till exempel ”bebis”', event: 'livshändelse, {{n}} steg', one: 'ärende', alias: 'kallas även', question: 'Bara en fråga', questionAbout: 'Bara en fråga om ”{{words}}”',
    withoutCase: 'utan ärende', none: 'Inget passar ”{{words}}”. Pröva ett annat ord, eller välj bara en fråga.', results: 'Träffar',
  },
  plan: {
    region: 'Plan', done: '{{done}} av {{all}} steg klart', view: 'Visa planen efter', order: 'Ordning', agency: 'Myndighet', remove: 'Ta bort', single: 'Ärenden utan livshändelse',
    change: 'Ändra svar', keep: 'Klar med svaren', unanswered: 'ej besvarad', yes: 'Ja', no: 'Nej', unknown: 'Vet inte', answered: '{{question}} {{answer}}', adds: 'Ja lägger till: {{names}}', addsNo: 'Nej lägger till: {{names}}', decides: 'Avgör: {{names}}',
    waitsOne: 'väntar på {{name}}', waitsStep: 'väntar på steg {{n}}', waitsSteps: 'väntar på steg {{some}} och {{last}}', waitsMore: 'väntar på {{first}} och {{n}} till', stepNumber: 'steg {{n}}', group: 'I planen', removeEvent: 'Ta bort {{name}}', perhaps: 'kanske, svaret är inte känt', uncertain: 'kontrollera hos myndigheten', checkEvent: 'Kontrollera hos myndigheten: {{what}}', checkAgency: 'kontrollera hos {{agency}}',
  },
  state: { done: 'Klart', underway: 'Pågår', ready: 'Redo', next: 'Nästa', waiting: 'Väntar', automatic: 'Sker automatiskt', 'not-applicable': 'Inte aktuellt', question: 'Fråga', refused: 'Får inte göras här' },
  when: {
    latest: 'senast {{date}}', earliest: 'från {{date}}', onDay: 'i dag', left: '{{n}} dagar kvar', oneLeft: '1 dag kvar', weeksLeft: '{{n}} veckor kvar', monthsLeft: '{{n}} månader kvar', passed: '{{n}} dagar sedan', onePassed: 'i går', open: 'öppet nu', in: 'om {{n}} dagar', inWeeks: 'om {{n}} veckor', inMonths: 'om {{n}} månader', tomorrow: 'i morgon',
    longLatest: 'Senast {{date}}, {{left}}', longEarliest: 'Från {{date}}, {{left}}',
  },
};
export type RoutingTexts = typeof routingSv;
