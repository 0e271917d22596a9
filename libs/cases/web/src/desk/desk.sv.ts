export const deskSv = {
  case: { kinds: { T0: 'Hänvisat', T2: 'Fråga ställd', T3: 'Överlämnat' }, done: 'Gjort', on: 'rad {{line}}', duty: 'eget uppdrag', document: '{{pages}} sidor', documentOne: '1 sida', documents: 'Handlingar', arrived: 'inkom {{date}}', notArrived: 'ankomstdag sätts av myndigheten', register: 'Registrera handling', outcome: 'Resultat', proposed: 'förslag' },
  outcomes: {
    LOST_I_DISK: 'Löst vid disken', INFORMERAT: 'Informerat', VAGLETT: 'Väglett', SJALVSERVICE_KLAR: 'Självservice klar', HANDLING_MOTTAGEN: 'Handling mottagen', BOKAT: 'Tid bokad', KOPPLAT_LIVE: 'Kopplat till handläggare', OVERLAMNAT: 'Överlämnat',
    HANVISAT_UTAN_OVERLAMNING: 'Hänvisat', HANVISAT_ATERKOMMA: 'Ska komma tillbaka', KRAVER_EGET_KONTOR: 'Kräver eget kontor', AVBRUTET_BESOKARE: 'Besökaren avbröt', SYSTEMFEL: 'Tekniskt fel',
  },
  outcome: { title: 'Resultat', intro: 'Förslaget kommer från det som gjordes. Byt där det inte stämmer.', save: 'Spara resultat', cancel: 'Avbryt', of: 'Resultat för {{name}}', settled: 'sparat', proposed: 'förslag' },
  notes: {
    title: 'Anteckning för {{agency}}', hint: 'Läses bara av {{agency}}.', saved: 'sparad {{time}}', draft: 'utkast {{time}}', saving: 'sparar …', unsaved: 'sparas när du gjort något i steget', save: 'Spara anteckningen', correct: 'Rätta', earlier: 'Version {{n}}', versions: '{{n}} tidigare', by: '{{name}} {{time}}',
    group: 'I steget', correctLast: 'Rätta senaste anteckningen', showEarlier: 'Visa tidigare versioner', reason: 'Varför rättas den?', reasons: { spelling: 'Skrivfel', wrong: 'Fel uppgift', more: 'Mer att säga' }, saveCorrection: 'Spara rättelsen', cancel: 'Avbryt', failed: 'Anteckningen är inte skickad. Den finns kvar här.', again: 'Försök igen', changed: '{{name}} ändrade anteckningen {{time}}. Välj vilken som ska gälla. Den andra blir en äldre version.',
    keepMine: 'Behåll min', takeTheirs: 'Ta deras', needsCorrection: 'Skriv om texten innan du sparar.',
  },
  document: { title: 'Ta emot handling', name: 'Vad är det?', application: 'Ansökan: {{name}}', pages: 'Antal sidor', kind: 'Sort', kinds: { application: 'Ansökan eller anmälan', attachment: 'Bilaga', completion: 'Komplettering', other: 'Annat' }, save: 'Ta emot handlingen', cancel: 'Avbryt', hint: 'Bara uppgifter om handlingen. Papperet skickas till myndigheten.', needTitle: 'Skriv vad handlingen är.', needPages: 'Skriv hur många sidor den har, minst 1.' },
  handoff: {
    title: 'Överlämna till {{agency}}', askTitle: 'Fråga {{agency}}', referTitle: 'Hänvisa till {{agency}}', about: '{{name}}. {{agency}} äger ärendet.', copied: 'Kopieras', copiedNone: 'inga personuppgifter', choice: 'Kräver val', choiceNone: 'inget är valt', choiceSome: '{{n}} valda', notCopied: 'Kopieras inte', warnings: 'Varningar', nothing: 'Inget.',
    reason: 'Orsak', question: 'Fråga', questionHint: 'Går att lämna som den är.', defaultQuestion: 'Besökaren undrar vad som gäller för {{name}} och hur hen går vidare.', waits: 'Besökaren väntar här', answer: 'Svar väntas', firstContact: 'Första kontakt {{when}}.', answerBy: 'Svar {{when}}.', noDates: 'Myndigheten anger dag.',
    ground: 'Grund', groundText: 'Serviceavtal {{agreement}}, version {{version}}, rad {{line}}.', groundDuty: 'Eget uppdrag.', now: 'Skickas nu: {{parts}}.', cancel: 'Avbryt', send: 'Skicka och visa kvitto', ask: 'Skicka frågan och visa kvitto', refer: 'Hänvisa och visa kvitto', sending: 'Skickar …', loading: 'Hämtar det som skulle skickas …', failed: 'Det gick inte att skicka. Inget har skickats.', previewFailed: 'Förhandsvisningen gick inte att hämta. Inget har skickats.', again: 'Försök igen',
    who: 'Besökaren', identify: 'Ange identitet', refreshed: 'Något ändrades under tiden. Läs igenom det som ska skickas en gång till.',
  },
  parts: { errand: 'Ärende', language: 'Språk', identity: 'Identitet', 'identity-check': 'Id-kontroll', notes: 'Anteckningar', documents: 'Handlingar', acts: 'Gjort vid disken' },
  reasons: {
    EJ_I_AVTAL: 'Står inte i avtalet', MYNDIGHETSUTOVNING: 'Kräver beslut av myndigheten', SAKNAR_BEHORIGHET: 'Disken saknar behörighet', SAKNAR_KOMPETENS: 'Disken saknar kompetens', SAKNAR_SYSTEMATKOMST: 'Disken saknar åtkomst till systemet', SKYDDAD: 'Särskild handläggning', JAV: 'Jäv', TOLK_SAKNAS: 'Tolk saknas', KOMPLEX: 'Mer än disken kan reda ut', BESOKARENS_ONSKAN: 'Besökaren vill det',
  },
  receipt: {
    sent: 'Skickat {{time}}', referred: 'Hänvisat {{time}}', number: 'Nummer {{number}}, {{agency}}', forYou: 'Kvitto till dig', what: 'Vad', to: 'Till vem', why: 'Varför', when: 'När', undo: 'Ångra', undoText: 'Säg numret {{number}} på kontoret, så återkallas överlämningen. Det som redan är skickat finns kvar hos myndigheten.', referText: 'Du kontaktar {{agency}} själv. {{contact}}', back: 'Till besöket', print: 'Skriv ut kvittot', seal: 'Kontrollsumma {{seal}}. Står i journalen.', dated: '{{office}}, {{date}}',
    answerBy: 'Svar senast {{when}}', firstContact: 'Första kontakt senast {{when}}', soon: 'Myndigheten anger dag', nothing: 'Ärendet, utan personuppgifter',
  },
  track: { sent: 'Skickad', received: 'Mottagen', underway: 'Pågår', answered: 'Svar', by: 'senast {{when}}', status: '{{receipt}}: {{state}}', waitsFor: 'Väntar på: {{what}}' },
  status: {
    title: 'Överlämning {{number}}', ask: 'Fråga {{number}}', refer: 'Hänvisning {{number}}', answer: 'Svar till besökaren', none: 'Inget svar än. {{agency}} svarar senast {{when}}.', noDate: 'Inget svar än.', paused: 'Inget svar än. Svarstiden står still tills svaret har kommit.', pausedLeft: 'Inget svar än. Svarstiden står still sedan {{since}}. När svaret har kommit återstår {{n}} arbetsdagar, räknade från den dagen.', pausedOne: 'Inget svar än. Svarstiden står still sedan {{since}}. När svaret har kommit återstår 1 arbetsdag, räknad från den dagen.', earlier: 'Tidigare svar, innan frågan togs upp igen', group: 'I steget', next: 'Nästa steg', nextDate: 'senast {{date}}', returned: 'Därför kom den tillbaka', returnedHint: 'Kontakta besökaren eller lämna över rätt.', told: 'Återkopplat: {{how}}', outcome: 'Resultat',
    tell: 'Besökaren har fått svaret', how: 'Hur fick besökaren svaret?', hows: { 'at-desk': 'vid disken', phone: 'per telefon', letter: 'med brev', 'e-mail': 'med e-post', sms: 'med sms' }, resume: 'Besökaren har svarat, fortsätt', withdraw: 'Återkalla', close: 'Avsluta', reopen: 'Återöppna', withdrawHint: 'Det som redan skickats finns kvar hos myndigheten.', reopenText: 'Besökaren återkommer i samma fråga.',
    openVisit: 'Öppna besöket', loading: 'Hämtar överlämningen …', failed: 'Överlämningen gick inte att hämta.', again: 'Försök igen', question: 'Frågan från myndigheten', sure: 'Återkalla {{number}}?', yes: 'Ja, återkalla', no: 'Behåll', history: 'Händelser', handler: 'Handläggs av {{name}}', nobody: 'Ingen har tagit den än', reply: 'Det besökaren svarade',
  },
};
export type DeskTexts = typeof deskSv;
