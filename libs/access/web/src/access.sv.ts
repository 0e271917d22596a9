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
};
export type AccessTexts = typeof accessSv;
