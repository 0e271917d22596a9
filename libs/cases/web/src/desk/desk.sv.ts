import { outcomeNamesSv } from '@desk/cases/contract';
export const deskSv = {
  case: { kinds: { T0: 'Hänvisat', T2: 'Fråga ställd', T3: 'Överlämnat', T4: 'Till annan myndighet', T5: 'Handling vidarebefordrad' }, done: 'Gjort', on: 'rad {{line}}', duty: 'eget uppdrag', document: '{{pages}} sidor', documentOne: '1 sida', documents: 'Handlingar', arrived: 'inkom {{date}}', notArrived: 'ankomstdag sätts av myndigheten', register: 'Registrera handling', outcome: 'Resultat', proposed: 'förslag' },
  outcomes: outcomeNamesSv,
  notes: {
    title: 'Anteckning för {{agency}}', hint: 'Läses bara av {{agency}}.', saved: 'sparad {{time}}', draft: 'utkast {{time}}', saving: 'sparar …', unsaved: 'sparas när du gjort något i steget', save: 'Spara anteckningen', correct: 'Rätta', earlier: 'Version {{n}}', versions: '{{n}} tidigare', by: '{{name}} {{time}}',
    group: 'I steget', correctLast: 'Rätta senaste anteckningen', showEarlier: 'Visa tidigare versioner', reason: 'Varför rättas den?', reasons: { spelling: 'Skrivfel', wrong: 'Fel uppgift', more: 'Mer att säga' }, saveCorrection: 'Spara rättelsen', cancel: 'Avbryt', failed: 'Anteckningen är inte skickad. Den finns kvar här.', again: 'Försök igen', changed: '{{name}} ändrade anteckningen {{time}}. Välj vilken som ska gälla. Den andra blir en äldre version.',
    keepMine: 'Behåll min', takeTheirs: 'Ta deras', needsCorrection: 'Skriv om texten innan du sparar.',
  },
  track: { sent: 'Skickad', received: 'Mottagen', underway: 'Pågår', answered: 'Svar', by: 'senast {{when}}', status: '{{receipt}}: {{state}}', waitsFor: 'Väntar på: {{what}}' },
  status: {
    title: 'Överlämning {{number}}', ask: 'Fråga {{number}}', refer: 'Hänvisning {{number}}', answer: 'Svar till besökaren', none: 'Inget svar än. {{agency}} svarar senast {{when}}.', noDate: 'Inget svar än.', paused: 'Inget svar än. Svarstiden står still tills svaret har kommit.', pausedLeft: 'Inget svar än. Svarstiden står still sedan {{since}}. När svaret har kommit återstår {{n}} arbetsdagar, räknade från den dagen.', pausedOne: 'Inget svar än. Svarstiden står still sedan {{since}}. När svaret har kommit återstår 1 arbetsdag, räknad från den dagen.', earlier: 'Tidigare svar, innan frågan togs upp igen', group: 'I steget', next: 'Nästa steg', nextDate: 'senast {{date}}', returned: 'Därför kom den tillbaka', returnedHint: 'Kontakta besökaren eller lämna över rätt.', told: 'Återkopplat: {{how}}', outcome: 'Resultat',
    tell: 'Besökaren har fått svaret', how: 'Hur fick besökaren svaret?', hows: { 'at-desk': 'vid disken', phone: 'per telefon', letter: 'med brev', 'e-mail': 'med e-post', sms: 'med sms' }, resume: 'Besökaren har svarat, fortsätt', withdraw: 'Återkalla', close: 'Avsluta', reopen: 'Återöppna', withdrawHint: 'Det som redan skickats finns kvar hos myndigheten.', reopenText: 'Besökaren återkommer i samma fråga.',
    slip: 'Kvitto till besökaren', openVisit: 'Öppna besöket', loading: 'Hämtar överlämningen …', failed: 'Överlämningen gick inte att hämta.', again: 'Försök igen', question: 'Frågan från myndigheten', sure: 'Återkalla {{number}}?', yes: 'Ja, återkalla', no: 'Behåll', history: 'Händelser', handler: 'Handläggs av {{name}}', nobody: 'Ingen har tagit den än', reply: 'Det besökaren svarade',
  },
};
export type DeskTexts = typeof deskSv;
