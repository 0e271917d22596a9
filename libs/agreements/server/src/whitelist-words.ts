import { notPossible, notValid, type Refused } from '@desk/kernel/contract';

export const notDecidable = (): Refused => notValid('caseTypeCode', {
  sv: 'Ärendetypen har inget enkelt beslut som kan läggas i ett avtal (förordning 2009:315 2–3 §§). Välj en annan.', en: 'The case type has no simple decision that can stand in an agreement (Ordinance 2009:315 sections 2–3). Choose another.',
}, 'NotDecidable');
export const alreadyListed = (): Refused => notPossible('AlreadyListed', { sv: 'Beslutet står redan på listan under den tiden. Avsluta den raden först.', en: 'The decision stands on the list already for those dates. End that entry first.' });
export const entryEnded = (lastDay: string): Refused => notPossible('EntryEnded', { sv: `Raden upphör redan ${lastDay}.`, en: `The entry ends already on ${lastDay}.` });
export const wrongOrder = (): Refused => notValid('validTo', { sv: 'Slutdatum ligger före startdatum.', en: 'The end date is before the start date.' });
export const reasonMissing = (): Refused => notValid('answer', { sv: 'Skriv varför ändringen avslås.', en: 'Write why the change is declined.' });
export const changeDecided = (): Refused => notPossible('ChangeDecided', { sv: 'Förslaget är redan avgjort.', en: 'The proposal is already decided.' });
export const ownProposal = (): Refused => notPossible('OwnProposal', { sv: 'Den som har föreslagit ändringen kan inte godkänna den. Listan ändras av två personer.', en: 'Whoever proposed the change cannot approve it. The list is changed by two persons.' });
