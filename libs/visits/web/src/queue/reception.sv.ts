export const receptionSv = {
  group: 'Receptionen', title: 'Reception', at: 'Reception · {{office}}', what: 'Vad gäller det?', skip: 'Kan hoppas över', find: 'Sök livshändelse', findHint: 'Till exempel flytta. Lämna tomt om du inte vet.', none: 'Ingen vald', noMatch: 'Ingen heter så. Ge kölapp ändå, så frågar disken.',
  needs: 'Behöver', needsOf: { interpreter: 'Tolk', 'sign-language': 'Teckenspråk', seat: 'Sitta nära', 'quiet-room': 'Eget rum' }, language: 'Språk', interpreterLanguage: 'Tolk i vilket språk?', easy: 'Lätt svenska',
  priority: 'Förtur, välj varför', priorityHint: 'Syns för kollegor, inte på skärmen', noPriority: 'Ingen förtur', reasons: { 'booked-time': 'Bokad tid', 'cannot-wait': 'Kan inte vänta länge', 'sent-back': 'Skickad tillbaka hit', 'last-day': 'Sista dagen i dag' },
  give: 'Ge kölapp', nothing: 'Utan val, till den gemensamma kön', given: 'Kölapp {{number}}', print: 'Skriv ut', ahead: '{{n}} före', spanOf: 'beräknad väntan {{low}}–{{high}} min', clear: 'Rensa valen',
  direct: 'Svar direkt', today: '{{n}} i dag', kinds: { 'showed-the-way': 'Visade vägen', 'opening-hours': 'Öppettider', 'left-a-form': 'Lämnade blankett', 'visitor-computer': 'Kunddator', 'right-phone-number': 'Rätt telefonnummer', other: 'Annan kort fråga' },
  recent: 'Nyss', undo: 'Ångra', undoOf: 'Ångra {{what}}', left: 'Har gått', leftOf: '{{what}} har gått', byAnswer: 'svar direkt', nobody: 'Inget ännu i dag.', waiting: '{{n}} väntar', desks: '{{open}} av {{all}} diskar öppna', span: '{{low}}–{{high}} min',
  states: { waiting: 'väntar', called: 'uppropad', 'in-service': 'vid disken', parked: 'parkerad', 'no-show': 'kom inte', done: 'klar', left: 'har gått' }, loading: 'Hämtar receptionen …', failed: 'Receptionen gick inte att hämta.', again: 'Försök igen',
};
export type ReceptionTexts = typeof receptionSv;
