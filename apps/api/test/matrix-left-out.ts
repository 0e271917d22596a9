/** Words of the vocabulary that no cell tries, each with why; no endpoint may ask for one of them. Every other word has a cell (matrix.db.spec.ts). */
export const untried: Readonly<Record<string, string>> = {
  'hand-off Case': 'asked within sending, which is tried as “Hand-off: create”',
  'finish DeskToDo': 'no endpoint: what came back is finished by taking up the case again',
};

/** Cells of domain.md 6.3 about what the house does not have, or does otherwise than the table; each with why. */
export const otherwise: readonly (readonly [resource: string, why: string])[] = [
  ['Office, queue ticket: HL, MC, AA, RV', 'the office itself is read by all in the list of offices; a column of waiting people is read where it is served, and as figures by the others'],
  ['Office, queue ticket: SA config', 'the office manager sets the queue; the operator reaches no content'],
  ['Contact data for the visit', 'none is kept'],
  ['Interpreter booking', 'only the need, in the visit'],
  ['Visit: HL, KOC, ST and RV', 'no part of a visit is shown outside the desk; its figures are'],
  ['Errand head and content: MC', 'a manager reads how hand-offs went, no errand'],
  ['Note: MC', 'not shown'],
  ['Hand-off: KOC, ST and RV', 'counts are read as figures'],
  ['Document handed in: MC', 'no test of disclosure of a single document yet; other grounds are decided by case'],
  ['Consent/waiver: MC and RV', 'the journal says that one was given and withdrawn; the words are the desk’s and the owner’s'],
  ['Visitor identity: C1 and C11, identity check: C2 and C11', 'the desk may say who the visitor is before any errand is chosen; the tasks that follow ask for them'],
  ['Whitelist: MC and KOC', 'the manager decides what is proposed (C9), and the office manager reads it where the agreement is read'],
  ['Audit log: SH', 'one’s own acts are read by the auditor or the manager on request'],
  ['Audit log: SA', 'technical health is in metrics, without names'],
  ['Gallring: SA', 'the house itself removes what two persons approved'],
  ['Statistics: named staff', 'no figure has a person in it'],
  ['Knowledge article, checklist, service commitment and complaint', 'none yet'],
  ['Users/roles/competence: KOC and SA', 'accounts come from the identity provider and duties from the seed'],
  ['Config', 'an office’s own thresholds are cells here; the house’s are in its settings file'],
  ['BE, OM, TO', 'visitors, representatives and interpreters do not sign in; a ticket’s own page is tried in queue-door.db.spec.ts'],
];
