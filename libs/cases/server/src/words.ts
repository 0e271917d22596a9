import { handoffStateNames, type HandoffState } from '@desk/cases/contract';
import { formatTime } from './time-words';
import { Refused, changedMeanwhile, notPossible, type Explanation, type Text } from '@desk/kernel/contract';

/** Somebody was first: says who did what and when, so that nobody has to guess. */
export const handoffMoved = (receiptNumber: string, last: { readonly byName: string; readonly state: HandoffState; readonly at: string } | null): Refused =>
  last
    ? changedMeanwhile('HandoffMoved', {
        sv: `${last.byName} hann före kl. ${formatTime(last.at)}: ${receiptNumber} är nu ${handoffStateNames[last.state].sv.toLowerCase()}. Sidan är uppdaterad, det du skrev finns kvar.`,
        en: `${last.byName} was first at ${formatTime(last.at)}: ${receiptNumber} is now ${handoffStateNames[last.state].en.toLowerCase()}. The page is up to date and what you wrote is kept.`,
      })
    : changedMeanwhile('HandoffMoved', { sv: `${receiptNumber} har ändrats av någon annan.`, en: `${receiptNumber} was changed by somebody else.` });

export const caseMoved = (): Refused =>
  changedMeanwhile('CaseMoved', { sv: 'Ärendet har ändrats sedan du öppnade det. Läs det igen och gör om valet.', en: 'The case has changed since you opened it. Read it again and choose again.' });

export const noteMoved = (byName: string, at: string): Refused =>
  changedMeanwhile('NoteMoved', {
    sv: `${byName} rättade anteckningen kl. ${formatTime(at)}. Läs den nya versionen innan du rättar.`, en: `${byName} corrected the note at ${formatTime(at)}. Read the new version before you correct it.`,
  });

export const previewMoved = (): Refused =>
  changedMeanwhile('PreviewMoved', {
    sv: 'Ärendet har ändrats sedan förhandsvisningen. Läs igenom den nya innan du skickar.', en: 'The case has changed since the preview. Read the new one before you send.',
  });

/** A task that needs to know who the visitor is, before anybody has said so. */
export const identityNeeded = (): Refused =>
  notPossible('IdentityNeeded', {
    sv: 'Uppgiften kräver att du vet vem besökaren är. Ange först vem besökaren är, och gör sedan uppgiften.',
    en: 'This task needs to know who the visitor is. Record who the visitor is first, then do the task.',
  });

/** Only case types inside the house have an owner here who can take something over. */
export const onlyReferral = (): Refused =>
  notPossible('OnlyReferral', { sv: 'Det här sköts utanför huset. Du kan hänvisa, inte lämna över.', en: 'This is handled outside the house. You can refer, not hand over.' });

export const documentNeedsReceiving = (): Refused =>
  notPossible('DocumentNeedsReceiving', { sv: 'En handling tas emot med uppgiften ta emot ansökan eller komplettering.', en: 'A document is received with the task of receiving an application or a completion.' });

const needOver: Explanation = {
  condition: 'C3',
  what: { sv: 'Besöket är inte öppet, så ärendet kan inte ändras.', en: 'The visit is not open, so the case cannot be changed.' },
  missing: { sv: 'Ett öppet besök som du har hand om.', en: 'An open visit that you are in charge of.' },
  lineAndLaw: { sv: 'Tillgången följer besöket och det som behövs för arbetet (dataskyddsförordningen art. 5.1 c).', en: 'Access follows the visit and what the work needs (GDPR, article 5.1 c).' },
  whoCanChange: { sv: 'Du själv, genom att ta upp besöket igen eller börja ett nytt.', en: 'You, by taking the visit up again or starting a new one.' },
  instead: [{ act: 'resume-visit', label: { sv: 'Ta upp besöket igen', en: 'Take the visit up again' } }],
  say: { sv: 'Jag öppnar ditt besök igen, så fortsätter vi.', en: 'I will open your visit again and we go on.' },
};

export const visitNotOpen = (): Refused => new Refused({ code: 'not-possible', fact: 'VisitNotOpen', text: needOver.what, explanation: needOver });

/** A no that the agreements explain in six parts. */
export const taskRefused = (explanation: Explanation): Refused => new Refused({ code: 'not-allowed', fact: 'TaskNotAllowed', text: explanation.what, explanation });

/** A step that the table does not have from here, for this person, or to this place. */
export const stepRefused = (fact: string, text: Text, ids?: Record<string, string>): Refused => notPossible(fact, text, ids);

/** A step of those who handle the hand-off or of the desk that sent it, tried by the others. @param may who takes it */
export const stepOfOthers = (step: string, name: Text, may: readonly Text[]): Refused => {
  const whose: Text = { sv: may.map((it) => it.sv).join(' eller '), en: may.map((it) => it.en).join(' or ') };
  const text: Text = { sv: `${name.sv} görs av ${whose.sv}.`, en: `${name.en} is done by ${whose.en}.` };
  return new Refused({
    code: 'not-possible', fact: 'StepNotYours', text, ids: { step },
    explanation: {
      condition: 'duty', what: { sv: 'Du kan inte ta det steget.', en: 'You cannot take that step.' }, missing: text,
      lineAndLaw: { sv: 'Disken lämnar över, den ägande myndigheten handlägger. Sekretess gäller mellan myndigheter och verksamhetsgrenar (OSL 8 kap. 1–2 §§).', en: 'The desk hands over, the owning agency handles. Secrecy applies between agencies and branches (OSL 8:1–2).' },
      whoCanChange: { sv: `Steget tas av ${whose.sv}.`, en: `The step is taken by ${whose.en}.` }, instead: [],
      say: { sv: 'Jag kan inte göra det här själv, men jag tar reda på vem som kan.', en: 'I cannot do this myself, but I will find out who can.' },
    },
  });
};

/** A step of whoever has taken the hand-off (C3: access follows the work). @param name who has taken it; null: nobody */
export const notAssignedToYou = (step: string, name: string | null): Refused => {
  const text: Text = { sv: `${name ? `Överlämningen är tilldelad ${name}` : 'Ingen har tagit överlämningen'}. Tilldela dig den först.`, en: `${name ? `The hand-off is assigned to ${name}` : 'Nobody has taken the hand-off'}. Assign it to yourself first.` };
  return new Refused({
    code: 'not-possible', fact: 'HandoffNotYours', text, ids: { step },
    explanation: {
      condition: 'C3', what: { sv: 'Du kan inte ta steget, för överlämningen är inte tilldelad dig.', en: 'You cannot take the step, since the hand-off is not assigned to you.' }, missing: text, lineAndLaw: needOver.lineAndLaw,
      whoCanChange: { sv: name ? `${name}, eller du själv genom att ta över den.` : 'Du själv, genom att ta den.', en: name ? `${name}, or you by taking it over.` : 'You, by taking it.' },
      instead: [{ act: 'assign', label: { sv: 'Tilldela mig', en: 'Assign to me' } }],
      say: { sv: 'Jag tar hand om din fråga nu.', en: 'I will take care of your question now.' },
    },
  });
};

export const useHandoff = (): Refused =>
  notPossible('UseHandoff', { sv: 'Överlämna med knappen Lämna över, så ser du först vad som skickas.', en: 'Hand over with the hand-over button, so that you first see what is sent.' });
