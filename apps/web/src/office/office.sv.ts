export const officeSv = {
  title: 'Kontoret i {{office}}', nav: 'Delar av kontoret', group: 'Kontoret', otherOffice: 'Du är inte kontorschef för {{office}}. Byt kontor uppe till vänster, eller be kontorets chef.', failed: 'Kontoret gick inte att hämta', again: 'Försök igen', noOffice: 'Du har inget kontor', noOfficeText: 'Ditt uppdrag gäller inget kontor i dag. Be din chef lägga upp ett.',
  parts: { desks: 'Diskar', queues: 'Köer', hours: 'Öppettider', order: 'Turordning', screens: 'Skärmar', estimates: 'Väntetid', flagged: 'Flaggade tider', measures: 'Mått' },
};
