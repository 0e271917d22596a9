export const accessSv = {
  lock: {
    locked: 'Låst',
    ended: 'Du är utloggad',
    who: '{{name}}. Det du skrivit finns kvar bakom låset.',
    whoEnded: 'Inloggningen har upphört. Logga in som {{name}} igen, så finns det du skrivit kvar.',
    unlock: 'Lås upp',
    signIn: 'Logga in igen',
    switch: 'Byt användare',
  },
  no: { region: 'Varför inte', missing: 'Det som fattas', line: 'Står i', who: 'Kan ändras av', instead: 'Så här kan du hjälpa i stället', say: 'Säg till exempel', number: 'Felnummer {{id}}',
    where: { desk: 'görs vid disken, i det öppna besöket', disclose: 'görs vid disken, i rutan Till annan myndighet', inbox: 'görs i inkorgen, på överlämningen', 'break-glass': 'görs på sidan Nödöppning' } },
};
export type AccessTexts = typeof accessSv;
