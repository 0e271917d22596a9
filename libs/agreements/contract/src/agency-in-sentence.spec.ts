import { agencyInSentence } from './agency-in-sentence';

test.each([
  ['Swedish Tax Agency', 'the Swedish Tax Agency'],
  ['Swedish Public Employment Service', 'the Swedish Public Employment Service'],
  ['Swedish Board of Student Finance', 'the Swedish Board of Student Finance'],
  ['the Swedish Tax Agency', 'the Swedish Tax Agency'],
  ['Swedish Customs', 'Swedish Customs'],
  ['Municipality', 'the municipality'],
  ['Unemployment funds', 'the unemployment funds'],
  ['Others outside the house', 'others outside the house'],
])('%s stands in a sentence as %s', (name, said) => expect(agencyInSentence(name)).toBe(said));
