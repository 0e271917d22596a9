export const agreementsSv = {
  ground: { here: 'Görs här', handover: 'Överlämnas', refer: 'Hänvisas', refused: 'Får inte göras här', automatic: 'Sker automatiskt', line: '{{what}} · rad {{line}}', noAgreement: 'inget avtal om detta', onlySay: 'rad {{line}} gäller bara upplysning', outside: 'utanför avtalen' },
  rights: {
    group: 'I steget', title: 'Det här får du göra', where: 'på disken i {{office}} i dag', line: 'rad {{line}}', why: 'Varför?', none: 'Inget här. Hänvisa besökaren rätt.', ask: 'Fråga {{agency}}', handOver: 'Överlämna ärendet …', refer: 'Hänvisa till {{agency}}',
    refused: 'Får inte göras här', more: 'Visa {{n}} till som inte får göras här', fewer: 'Visa färre', doneAt: 'gjort {{time}}', busy: 'Sparar …',
  },
  conditions: {
    account: 'Kontot är inte upplagt.', duty: 'Du har inget uppdrag på kontoret i dag.', compartment: 'Ärendet hör till en annan myndighet.', C1: 'Uppgiften står inte i avtalet.', C2: 'Du saknar personligt uppdragsavtal för uppgiften.',
    C11: 'Utbildningen för uppgiften saknas eller har gått ut.', C7: 'Det går inte att visa.', C6: 'Det går inte att visa.', C3: 'Ärendet hör inte till ett besök som du har öppet.', C4: 'Besökarens medgivande saknas.', C5: 'Det saknas en regel som bryter sekretessen.',
    C10: 'Fullmakten räcker inte.', C12: 'Ett ändamål måste anges.', M: 'Beslut får inte fattas vid disken.',
  },
  refusal: {
    back: 'Tillbaka till steget', loading: 'Hämtar förklaringen …', failed: 'Förklaringen gick inte att hämta.', again: 'Försök igen', number: 'Felnummer {{id}}',
    allowed: 'Nu får du göra det här. Avtalet har ändrats.',
  },
  line: { group: 'I steget', title: 'Grund', read: 'Läs raden', hide: 'Dölj raden', text: '{{title}}, version {{version}}, rad {{line}}.', on: 'på {{agency}}s vägnar', tasks: 'Uppgifter', valid: 'Gäller', validFrom: 'från {{from}}', validTo: 'från {{from}} till {{to}}', law: 'Lag', loading: 'Hämtar raden …', failed: 'Raden gick inte att hämta.', needsAssignment: 'Kräver personligt uppdragsavtal.', access: 'Åtkomst', granted: 'Beviljad av' },
};
export type AgreementsTexts = typeof agreementsSv;
