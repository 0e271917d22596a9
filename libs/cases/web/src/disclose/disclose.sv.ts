export const discloseSv = {
  title: 'Till annan myndighet', about: '{{name}}, från {{from}}. Inget följer med som besökaren inte har sagt ja till.',
  what: 'Vad ska skickas?', case: 'En fråga om ärendet', document: 'Bara handlingen', to: 'Till', choose: 'Välj verksamhet', loading: 'Hämtar vad som skulle skickas …', failed: 'Det gick inte att hämta. Inget är skickat.', notSent: 'Det gick inte att skicka. Inget är skickat.', again: 'Försök igen',
  contact: 'Namn och telefon', contactHint: 'Fyll i bara om besökaren vill bli kontaktad.', told: 'Det besökaren berättat', toldHint: 'Läs upp det för besökaren. Skriv inget om hälsa, våld eller skydd.',
  copied: 'Kopieras', choice: 'Kräver val', none: 'inget är valt', some: '{{n}} valda', left: 'Kopieras inte', warnings: 'Varningar', nothing: 'Det finns inget mer att skicka.',
  aloud: 'Läs upp för besökaren', other: 'På engelska', answer: 'Besökarens svar', oral: 'Ja, muntligt', written: 'Ja, med underskrift', signature: 'Ja, med e-underskrift', no: 'Nej',
  giver: 'Vem svarar?', givers: { visitor: 'Besökaren själv', guardian: 'Vårdnadshavare', representative: 'Ombud eller god man' }, valid: 'Svaret gäller det här besöket. Det går att ta tillbaka. Det som redan är skickat finns kvar hos mottagaren.',
  holds: 'Hur länge gäller svaret?', hold: { visit: 'Det här besöket', month: '30 dagar', half: 'Ett halvår', year: 'Ett år' }, validLonger: 'Svaret gäller till och med {{day}}, också vid nya besök. Det går att ta tillbaka. Det som redan är skickat finns kvar hos mottagaren.',
  refused: 'Besökaren sa nej. Det som behövde ett ja är bortvalt. Du kan skicka resten, eller hjälpa på annat sätt.', ask: 'Läs upp texten och välj besökarens svar.', pick: 'Välj vem som ska ta emot.', pickDocument: 'Välj den handling som ska skickas.',
  answerBy: 'Svar väntas', first: 'Första kontakt {{when}}.', by: 'Svar {{when}}.', cancel: 'Avbryt', send: 'Skicka och visa kvitto', without: 'Skicka utan personuppgifter', save: 'Spara svaret och skicka', sending: 'Skickar …',
  waivers: 'Medgivanden', to_: 'till {{to}}', given: '{{how}} kl. {{time}}', hows: { oral: 'muntligt', written: 'skriftligt', 'e-signature': 'med e-underskrift' }, taken: 'återkallat kl. {{time}}', take: 'Återkalla', sure: 'Återkalla medgivandet?', yes: 'Ja, återkalla', keep: 'Behåll', stops: 'Inget mer skickas. Det som redan är skickat finns kvar hos mottagaren.', group: 'I steget', act: 'Återkalla medgivandet', done: 'Medgivandet är återkallat',
  categories: { D2: 'kontaktuppgifter', D3: 'identitet', D4: 'det besökaren berättat', D5: 'handlingar', D6: 'ärendets uppgifter' },
};
export type DiscloseTexts = typeof discloseSv;
