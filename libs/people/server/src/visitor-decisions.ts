import { validOn, type Principal } from '@desk/access/contract';
import { Refused, isIdentityNumber, notPossible, notValid, readIdentityNumber, type Explanation, type IdentityNumber } from '@desk/kernel/contract';

/**
 * The number as it is kept, twelve digits.
 * @param today decides the century of ten digits
 * @throws Refused `not-valid` at `identity.number`, with the text of what is wrong
 */
export const numberFrom = (written: string, today: Date): IdentityNumber => {
  const read = readIdentityNumber(written, today);
  if (isIdentityNumber(read)) return read;
  throw notValid('identity.number', read.text, `IdentityNumber.${read.problem}`);
};

/** What every no for a conflict of interest (jäv) has in common: the condition, the law, and that a colleague takes over. */
const partial = {
  condition: 'C7',
  lineAndLaw: { sv: 'Förvaltningslagen (2017:900) 16–18 §§.', en: 'Administrative Procedure Act (2017:900), sections 16–18.' },
  instead: [{ act: 'report-conflict', label: { sv: 'Anmäl jäv, så tar en kollega över besöket', en: 'Report a conflict of interest, and a colleague takes the visit over' } }],
} as const satisfies Partial<Explanation>;

/** C7: nobody meets whom they have reported a conflict of interest about. @throws Refused `not-allowed` ConflictOfInterest */
export const mustNotBeInConflict = (subjectHash: string, { conflicts = [] }: Principal): void => {
  if (!conflicts.some((it) => it.subjectHash === subjectHash)) return;
  throw new Refused({
    code: 'not-allowed', fact: 'ConflictOfInterest',
    text: { sv: 'Du har anmält jäv för den här personen. En kollega får ta besöket.', en: 'You have reported a conflict of interest about this person. A colleague has to take the visit.' },
    explanation: {
      ...partial,
      what: { sv: 'Du får inte hjälpa någon som du har anmält jäv för.', en: 'You may not help somebody about whom you have reported a conflict of interest.' },
      missing: { sv: 'Din anmälan om jäv gäller fortfarande.', en: 'Your report of a conflict of interest still holds.' },
      whoCanChange: { sv: 'Din chef, om det visar sig att du inte är jävig.', en: 'Your manager, if it turns out that there is no conflict of interest.' },
      say: { sv: 'Jag ska inte ta ditt ärende, så en kollega tar över.', en: 'I should not take your case, so a colleague will take over.' },
    },
  });
};

/** C7: nobody helps themselves. @throws Refused `not-allowed` OwnNumber */
export const mustNotBeOwn = (subjectHash: string, principal: Principal): void => {
  if (principal.ownSubjectHash !== subjectHash) return;
  throw new Refused({
    code: 'not-allowed', fact: 'OwnNumber',
    text: { sv: 'Det är ditt eget nummer. En kollega får ta ditt ärende.', en: 'This is your own number. A colleague has to take your case.' },
    explanation: {
      ...partial,
      what: { sv: 'Du får inte hjälpa dig själv vid disken.', en: 'You may not help yourself at the desk.' },
      missing: { sv: 'Du är part i ärendet och därför jävig.', en: 'You are a party to the matter and therefore disqualified.' },
      whoCanChange: { sv: 'Ingen. Jäv kan inte avtalas bort.', en: 'Nobody. Disqualification cannot be agreed away.' },
      say: { sv: 'Det här gäller mig själv, så en kollega tar över.', en: 'This is about me, so a colleague will take over.' },
    },
  });
};

/** C2: a whole number is shown only to somebody with a personal assignment agreement in force. @throws Refused `not-allowed` AssignmentMissing */
export const mustHaveAssignment = (principal: Principal, day: string): void => {
  if (principal.assignments.some((it) => validOn(it, day))) return;
  throw new Refused({
    code: 'not-allowed', fact: 'AssignmentMissing',
    text: { sv: 'Du saknar ett personligt uppdragsavtal och får inte se hela numret.', en: 'You have no personal assignment agreement and may not see the whole number.' },
    explanation: {
      condition: 'C2',
      what: { sv: 'Du får inte visa hela numret.', en: 'You may not show the whole number.' },
      missing: { sv: 'Du har inget personligt uppdragsavtal som gäller i dag.', en: 'You have no personal assignment agreement that is valid today.' },
      lineAndLaw: { sv: 'Lag (2004:543) om samtjänst 5 § och serviceavtalet. Personnummer visas bara när det behövs (lag 2018:218, 3 kap. 10 §).', en: 'Act (2004:543), section 5, and the service agreement. Personal numbers are shown only when needed (Act 2018:218, ch. 3 s. 10).' },
      whoCanChange: { sv: 'Din chef, som tecknar uppdragsavtal med myndigheten.', en: 'Your manager, who signs assignment agreements with the agency.' },
      instead: [{ act: 'ask-colleague', label: { sv: 'Kalla på en kollega som har uppdragsavtal', en: 'Call a colleague who has an assignment agreement' } }],
      say: { sv: 'En kollega behöver hjälpa till med den delen.', en: 'A colleague needs to help with that part.' },
    },
  });
};

/** A person is identified in a visit that goes on, not afterwards. @throws Refused `not-possible` VisitEnded */
export const mustGoOn = (visit: { readonly id: string; readonly endedAt: string | null }): void => {
  if (visit.endedAt === null) return;
  throw notPossible('VisitEnded', { sv: 'Besöket är avslutat. Registrera ett nytt besök om personen är tillbaka.', en: 'The visit has ended. Register a new one if the person is back.' }, { visitId: visit.id });
};

/** @throws Refused `not-possible` NoNumber */
export const mustHaveNumber = (numberSealed: string | null): string => {
  if (numberSealed !== null) return numberSealed;
  throw notPossible('NoNumber', { sv: 'Personen är registrerad med annan identitet, det finns inget nummer att visa.', en: 'The person is registered with another identity; there is no number to show.' });
};
