import { versionStateNames, versionSteps, type VersionState, type VersionStep } from '@desk/agreements/contract';
import { changedMeanwhile, notPossible, notValid, type Refused } from '@desk/kernel/contract';

export const stepNotPossible = (step: VersionStep, state: VersionState, number: number): Refused => notPossible('VersionStepNotPossible', {
  sv: `Version ${number} är i läget ”${versionStateNames[state].sv}”. Då går det inte att ${versionSteps[step].name.sv.toLowerCase()}.`, en: `Version ${number} is in the state “${versionStateNames[state].en}”. Then one cannot ${versionSteps[step].name.en.toLowerCase()}.`,
}, { step, state });

export const savedMeanwhile = (byName: string | null, at: string | null, revision: number): Refused => changedMeanwhile('DraftSavedMeanwhile', {
  sv: `${byName ?? 'Någon annan'} ändrade utkastet medan du skrev. Det du har skrivit finns kvar hos dig. Läs in ändringen och spara igen.`,
  en: `${byName ?? 'Somebody else'} changed the draft while you were writing. What you have written is kept on your screen. Load the change and save again.`,
}, { revision: String(revision), ...(at ? { at } : {}) });

export const draftExists = (number: number, byName: string | null): Refused => notPossible('DraftExists', {
  sv: `Version ${number} skrivs redan${byName ? ` av ${byName}` : ''}. Två utkast på en gång skulle ta ut varandra.`, en: `Version ${number} is already being written${byName ? ` by ${byName}` : ''}. Two drafts at once would undo each other.`,
}, { number: String(number) });

export const hasErrors = (count: number): Refused => notPossible('DraftHasErrors', {
  sv: `${count} fel kvar. Rätta dem innan utkastet skickas eller godkänns.`, en: `${count} errors left. Correct them before the draft is sent or approved.`,
}, { errors: String(count) });

export const ownDraft = (): Refused => notPossible('DrafterMayNotApprove', { sv: 'Den som skrev utkastet kan inte godkänna det.', en: 'Whoever wrote the draft cannot approve it.' });
export const alreadyDecided = (): Refused => notPossible('AlreadyApproved', { sv: 'Myndigheten har redan godkänt.', en: 'The agency has already approved.' });
export const nothingInForce = (): Refused => notPossible('NothingInForce', { sv: 'Inget av avtalet gäller i dag.', en: 'Nothing of the agreement is in force today.' });
export const noSuchLines = (): Refused => notValid('lines', { sv: 'Välj bland den egna myndighetens rader.', en: 'Choose among your own agency’s lines.' });
export const alreadyLeaving = (endsOn: string): Refused => notPossible('AlreadyLeaving', { sv: `Myndigheten har redan sagt upp sin del, till ${endsOn}.`, en: `The agency has already terminated its part, as of ${endsOn}.` });
export const tooEarly = (earliest: string): Refused => notValid('endsOn', {
  sv: `Uppsägningstiden går ut ${earliest}. En tidigare dag kräver att övriga parter har gått med på det: skriv vem och när.`, en: `The notice runs out on ${earliest}. An earlier day needs the consent of the other parties: write who and when.`,
}, 'NoticeNotOver');
export const inThePast = (field = 'endsOn'): Refused => notValid(field, { sv: 'Dagen har passerat. Välj i dag eller senare.', en: 'The day has passed. Choose today or later.' });
export const notYet = (): Refused => notValid('sentOn', { sv: 'Dagen har inte kommit än.', en: 'The day has not come yet.' });
export const ownAgencyLeftOut = (): Refused => notValid('parties', {
  sv: 'Den egna myndigheten ska vara part i det den skriver. Vill myndigheten ur avtalet, säg upp er del i stället.', en: 'Your own agency is to be a party to what it writes. To go out of the agreement, terminate your part instead.',
}, 'OwnAgencyLeftOut');
export const tooWide = (most: number): Refused => notValid('lines', {
  sv: `Raderna ger tillsammans fler än ${most} rättigheter (kontor × ärendetyp × uppgift). Dela upp avtalet.`, en: `Together the lines give more than ${most} rights (office × case type × task). Split the agreement.`,
}, 'TooWide');
