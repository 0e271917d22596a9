const t = {
  title: 'Avtalen, rad för rad', lead: 'Det som uppskattades och lovades när avtalet skrevs, bredvid det som blev.',
  line: 'Avtalsrad', lineOf: '{{agreement}}, rad {{line}} (version {{version}})', where: 'Kontor', days: 'Dagar', daysOf: '{{from}}–{{to}}', covers: 'Ärendetyper och uppgifter', coversOf: '{{types}} ärendetyper, {{tasks}} uppgifter', tasks: 'Uppgifter',
  perYear: 'Uppskattat per år', estimate: 'För dagarna', promise: 'Servicenivå', noPromise: 'inte inskriven', answer: 'svar inom {{n}} arbetsdagar', noEstimate: 'inte inskriven',
  none: 'Inga avtalsrader för valen', noneText: 'Ingen undertecknad rad gällde under de här dagarna. Välj en annan period, ett annat kontor eller alla myndigheter.', only: 'Visa rader', every: 'alla', apart: 'som avviker från uppskattningen', apartText: 'Under hälften eller över en och en halv gång uppskattningen.', noneApart: 'Ingen rad avviker', noneApartText: 'Alla rader med en uppskattning ligger mellan hälften och en och en halv gång av den.',
  csv: 'Ladda ner siffrorna (CSV)', report: 'Beställ som rapport', table: 'Avtalsrader', shown: '{{n}} av {{all}} rader',
};
export type LinesTexts = typeof t;
export const linesSv: LinesTexts = t;
