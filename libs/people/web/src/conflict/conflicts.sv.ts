export const conflictsSv = {
  title: 'Anmälda jäv', lead: 'Det som en medarbetare inte får möta. Ärendet är dolt för medarbetaren tills en chef häver jävet.', none: 'Inga jäv är anmälda', noneText: 'När någon anmäler jäv syns det här.', loading: 'Hämtar …', failed: 'Det gick inte att hämta.', again: 'Försök igen',
  noRight: 'Sidan hör inte till ditt uppdrag', noRightText: 'Jäv hävs av chef på kontoret eller myndigheten.', home: 'Till startsidan',
  columns: { about: 'Gäller', staff: 'Medarbetare', relation: 'Vad', reported: 'Anmält', state: 'Läge', act: 'Åtgärd' }, relations: { own: 'Eget ärende', relative: 'Närstående', other: 'Annat skäl' }, states: { waiting: 'Väntar på annan handläggare', kept: 'Dolt för medarbetaren', lifted: 'Hävt' },
  lift: 'Häv jävet …', liftTitle: 'Häv jävet', liftAbout: '{{staff}} får se {{about}} igen. Skälet sparas i journalen.', reason: 'Varför finns inget jäv?', needReason: 'Skriv minst tre tecken.', doLift: 'Häv', cancel: 'Avbryt', lifted: 'Jävet är hävt.',
  waiting: '{{n}} besök behöver en annan handläggare', waitingText: 'En kollega har anmält jäv.', take: 'Ta över {{number}}', taken: 'Du har tagit över {{number}}.', group: 'Besök',
};
export type ConflictsTexts = typeof conflictsSv;
