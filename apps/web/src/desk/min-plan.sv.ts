export const minPlanSv = {
  title: 'Min plan', office: 'Servicekontoret {{office}}', lead: 'Vi gick igenom det här {{date}}. Gör stegen i ordning.', leadQuestion: 'Du var hos oss {{date}} med en fråga.', first: 'Gör det här först', steps: 'Stegen', single: 'Dina ärenden',
  state: { done: 'Klart i dag', underway: 'På gång', ready: 'Gör det här nu', waiting: 'Efter {{names}}', automatic: 'Kommer av sig självt', question: 'Kanske', 'not-applicable': 'Gäller inte' },
  latest: 'Senast', earliest: 'Från', time: 'Tid', bring: 'Ta med', how: 'Så här', receipt: 'Kvittonummer', answerBy: 'Svar senast {{date}}', answerWaits: 'Svar när det som myndigheten frågade efter har kommit', nextStep: 'Nästa steg', done: '[KLART]', step: 'steg {{n}}',
  sure: 'Kontrollera datumet hos {{agency}}.', check: 'Kontrollera hos {{agency}}.', perhaps: 'Det beror på svar som du inte hade med dig.', ask: 'Vem kan jag fråga?', again: 'Kom hit igen: {{office}}. Ta med planen.', nothing: 'Inga steg är valda i besöket.',
  foot: 'Planen har inget namn och inget personnummer. Säg kvittonumret om du ringer. Det här är information, inte ett beslut. Besök {{number}}, {{date}}.',
  tools: { otherLanguage: 'Byt språk på planen', otherPaper: 'Byt papper', print: 'Skriv ut', language: 'Språk', format: 'Papper', a4: 'A4', slip: 'Kvitto 80 mm', sv: 'Svenska', en: 'English', back: 'Till besöket', loading: 'Hämtar planen …', failed: 'Planen gick inte att hämta', again: 'Försök igen', region: 'Utskrift' },
};
export type MinPlanTexts = typeof minPlanSv;
