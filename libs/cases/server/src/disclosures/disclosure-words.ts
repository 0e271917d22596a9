import { Refused, changedMeanwhile, notPossible, type Explanation, type Text } from '@desk/kernel/contract';

const law = { sv: 'OSL (2009:400) 8 kap. 1–2 §§, 10 kap. 1 § och 12 kap. 2 §', en: 'OSL (2009:400) ch. 8 ss. 1–2, ch. 10 s. 1 and ch. 12 s. 2' } as const satisfies Text;

/** Something was chosen that nothing yet lets across. A no leaves what needs no ground: help is never refused. */
export const waiverNeeded = (): Refused => {
  const explanation: Explanation = {
    condition: 'C4',
    what: { sv: 'Det du har kryssat för kan inte skickas än.', en: 'What you have ticked cannot be sent yet.' },
    missing: { sv: 'Besökarens medgivande, eller ett beslut av myndigheten som har uppgifterna.', en: 'The visitor’s waiver, or a decision by the agency that holds the data.' },
    lineAndLaw: law,
    whoCanChange: { sv: 'Besökaren, genom att svara ja på texten som du läser upp.', en: 'The visitor, by saying yes to the text that you read aloud.' },
    instead: [{ act: 'send-without', label: { sv: 'Skicka utan personuppgifter', en: 'Send without personal data' } }],
    say: { sv: 'Du behöver inte säga ja. Jag kan skicka frågan utan dina uppgifter, eller visa dig vart du vänder dig.', en: 'You need not say yes. I can send the question without your data, or show you where to turn.' },
  };
  return new Refused({ code: 'not-possible', fact: 'WaiverNeeded', text: explanation.what, explanation });
};

export const receiverNeeded = (): Refused => notPossible('ReceiverNeeded', { sv: 'Välj vilken verksamhet som ska ta emot.', en: 'Choose which unit is to receive it.' });
export const sameReceiver = (): Refused => notPossible('SameReceiver', { sv: 'Det är samma verksamhet. Använd Lämna över i stället, då behövs inget medgivande.', en: 'It is the same unit. Use hand over instead, which needs no waiver.' });
export const documentsNeeded = (): Refused => notPossible('DocumentsNeeded', { sv: 'Välj den handling som ska skickas vidare.', en: 'Choose the document to send on.' });

export const waiverTextMoved = (): Refused =>
  changedMeanwhile('WaiverTextMoved', { sv: 'Det du valde har ändrats sedan texten lästes upp. Läs upp den nya texten och fråga igen.', en: 'What you chose has changed since the text was read aloud. Read the new text aloud and ask again.' });

export const mandateNeeded = (): Refused =>
  notPossible('MandateNeeded', {
    sv: 'Ingen gällande fullmakt eller ställföreträdare är antecknad för myndigheten. Anteckna den först (FL 14–15 §§, OSL 12 kap. 3 §).', en: 'No valid mandate or guardian is recorded for the agency. Record it first (FL sections 14–15, OSL chapter 12 section 3).',
  });

export const protectedStays = (): Refused =>
  notPossible('ProtectedStays', {
    sv: 'Uppgifter om den som har skyddade personuppgifter lämnas inte vidare härifrån (OSL 21 kap. 3 och 3 a §§). Lämna över utan personuppgifter.', en: 'Data about somebody with protected personal data is not passed on from here (OSL chapter 21, sections 3 and 3 a). Hand over without personal data.',
  });

export const alreadyWithdrawn = (): Refused => notPossible('WaiverWithdrawn', { sv: 'Medgivandet är redan återkallat.', en: 'The waiver has already been taken back.' });

const whyNot = {
  place: { sv: 'Grunden gäller inte mellan de här verksamheterna.', en: 'The ground does not hold between these units.' },
  category: { sv: 'Grunden omfattar inte den uppgiften. Välj bort den, eller välj en annan grund.', en: 'The ground does not cover that data. Leave it out, or choose another ground.' },
  absolute: { sv: 'Sekretessen är absolut (OSL 27 kap. 1 §). Uppgiften lämnas bara med besökarens eget medgivande.', en: 'The secrecy is absolute (OSL chapter 27, section 1). The data is given only with the visitor’s own waiver.' },
  exempt: { sv: 'Grunden får inte användas för hälso- och sjukvård och socialtjänst (OSL 10 kap. 27 §).', en: 'The ground may not be used for health care and social services (OSL chapter 10, section 27).' },
  motive: { sv: 'Skriv vilken uppgift det gäller, vem som får den och hur du har vägt intressena.', en: 'Write which data it is about, who gets it and how you weighed the interests.' },
  manager: { sv: 'Grunden beslutas av myndighetens chef.', en: 'This ground is decided by the agency’s manager.' },
  referral: { sv: 'Ärendet har ingen sekretessgräns att passera. Gör en hänvisning.', en: 'The case has no secrecy border to cross. Make a referral.' },
} as const satisfies Record<string, Text>;
export const groundRefused = (why: keyof typeof whyNot): Refused => notPossible('GroundNotPossible', whyNot[why], { why });
