/** What the dialogs say; it comes with them. */
export const dialogsSv = {
  outcome: { title: 'Resultat', intro: 'Förslaget kommer från det som gjordes. Byt där det inte stämmer.', save: 'Spara resultat', cancel: 'Avbryt', of: 'Resultat för {{name}}', settled: 'sparat', proposed: 'förslag' },
  document: { title: 'Ta emot handling', name: 'Vad är det?', application: 'Ansökan: {{name}}', pages: 'Antal sidor', kind: 'Sort', kinds: { application: 'Ansökan eller anmälan', attachment: 'Bilaga', completion: 'Komplettering', other: 'Annat' }, save: 'Ta emot handlingen', cancel: 'Avbryt', hint: 'Handlingen hör till myndigheten. Papperet skickas dit.', needTitle: 'Skriv vad handlingen är.', needPages: 'Skriv hur många sidor den har, minst 1.' },
  handoff: {
    title: 'Överlämna till {{agency}}', askTitle: 'Fråga {{agency}}', referTitle: 'Hänvisa till {{agency}}', about: '{{name}}. {{agency}} äger ärendet.', copied: 'Kopieras', copiedNone: 'inga personuppgifter', choice: 'Kräver val', choiceNone: 'inget är valt', choiceSome: '{{n}} valda', notCopied: 'Kopieras inte', warnings: 'Varningar', nothing: 'Inget.',
    reason: 'Orsak', question: 'Fråga', questionHint: 'Går att lämna som den är.', defaultQuestion: 'Besökaren undrar vad som gäller för {{name}} och hur hen går vidare.', waits: 'Besökaren väntar här', answer: 'Svar väntas', firstContact: 'Första kontakt {{when}}.', answerBy: 'Svar {{when}}.', noDates: 'Myndigheten anger dag.',
    ground: 'Grund', groundText: 'Serviceavtal {{agreement}}, version {{version}}, rad {{line}}.', groundDuty: 'Eget uppdrag.', now: 'Skickas nu: {{parts}}.', cancel: 'Avbryt', send: 'Skicka och visa kvitto', ask: 'Skicka frågan och visa kvitto', refer: 'Hänvisa och visa kvitto', sending: 'Skickar …', loading: 'Hämtar det som skulle skickas …', failed: 'Det gick inte att skicka. Inget har skickats.', previewFailed: 'Förhandsvisningen gick inte att hämta. Inget har skickats.', again: 'Försök igen',
    who: 'Besökaren', identify: 'Ange identitet', refreshed: 'Något ändrades under tiden. Läs igenom det som ska skickas en gång till.',
  },
  parts: { errand: 'Ärende', language: 'Språk', contact: 'Namn och kontakt', told: 'Det besökaren berättat', identity: 'Identitet', 'identity-check': 'Id-kontroll', notes: 'Anteckningar', documents: 'Handlingar', acts: 'Gjort vid disken' },
  reasons: {
    EJ_I_AVTAL: 'Står inte i avtalet', MYNDIGHETSUTOVNING: 'Kräver beslut av myndigheten', SAKNAR_BEHORIGHET: 'Disken saknar behörighet', SAKNAR_KOMPETENS: 'Disken saknar kompetens', SAKNAR_SYSTEMATKOMST: 'Disken saknar åtkomst till systemet', SKYDDAD: 'Särskild handläggning', JAV: 'Jäv', TOLK_SAKNAS: 'Tolk saknas', KOMPLEX: 'Mer än disken kan reda ut', BESOKARENS_ONSKAN: 'Besökaren vill det',
  },
  receipt: {
    sent: 'Skickat {{time}}', referred: 'Hänvisat {{time}}', number: 'Nummer {{number}}, {{agency}}', forYou: 'Kvitto till dig', what: 'Vad', to: 'Till vem', why: 'Varför', when: 'När', undo: 'Ångra', undoText: 'Säg numret {{number}} på kontoret, så återkallas överlämningen. Det som redan är skickat finns kvar hos myndigheten.', referText: 'Du kontaktar {{agency}} själv. {{contact}}', back: 'Till besöket', print: 'Skriv ut kvittot', seal: 'Kontrollsumma {{seal}}. Står i journalen.', dated: '{{office}}, {{date}}',
    answerBy: 'Svar senast {{when}}', firstContact: 'Första kontakt senast {{when}}', soon: 'Myndigheten anger dag', nothing: 'Ärendet, utan personuppgifter',
  },
};
export type DialogsTexts = typeof dialogsSv;
