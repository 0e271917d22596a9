import { permittedFieldsOf } from '@casl/ability/extra';
import { abilityFrom, asSubject, decideTask, linesAbout, rulesAbout, validOn, type Ability, type Clause, type DeskAnswer, type DeskQuestion, type Principal, type Rule } from '@desk/access/contract';
import { Refused, basisFromReason, notFound, type Basis, type StaffId, type Subject } from '@desk/kernel/contract';
import type { Scope } from '@desk/platform/server';

/** What a person may do on a day, compiled once and kept until duties or agreements change. */
export type Rights = {
  readonly principal: Principal;
  readonly shortName: string;
  readonly languages: string[];
  readonly rules: readonly Rule[];
  readonly ability: Ability;
  readonly clauses: readonly Clause[];
  readonly scope: Scope;
  readonly day: string;
  readonly version: string;
};

/** What only agreement lines open: the act itself tries them one by one (C1, C2, C11). */
const answeredByLines = new Set(['perform DeskTask', 'act Case']);

type Narrowed = { readonly abilities: Map<string, Ability>; readonly clauses: Map<string, readonly Clause[]> };
/** Kept with the compiled rights and forgotten with them: what an agreement of thousands of lines says about one case type, worked out when it is first asked for. */
const narrowed = new WeakMap<Rights, Narrowed>();
const narrowedOf = (rights: Rights): Narrowed => {
  const known = narrowed.get(rights) ?? { abilities: new Map(), clauses: new Map() };
  narrowed.set(rights, known);
  return known;
};

const abilityAbout = (rights: Rights, row: object): Ability => {
  if (!('caseTypeCode' in row) || typeof row.caseTypeCode !== 'string') return rights.ability;
  const { abilities } = narrowedOf(rights);
  const known = abilities.get(row.caseTypeCode) ?? abilityFrom(rulesAbout(rights.rules, row.caseTypeCode));
  abilities.set(row.caseTypeCode, known);
  return known;
};

const clausesAbout = (rights: Rights, caseTypeCode: string): readonly Clause[] => {
  const { clauses } = narrowedOf(rights);
  const known = clauses.get(caseTypeCode) ?? linesAbout(rights.clauses, caseTypeCode);
  clauses.set(caseTypeCode, known);
  return known;
};

/** Who acts. Passed to every use case, so that the one who acts is always visible. */
export class Caller {
  /** The ground of what was asked for last: what the journal says that a look stood on. */
  stoodOn: Basis | null = null;
  /** The agencies whose rows were looked at: in whose journals the look is written. */
  readonly lookedAt = new Set<string>();

  constructor(
    readonly rights: Rights,
    readonly session: { readonly id: string; readonly csrfToken: string; readonly locked: boolean },
    readonly workplace: string | null,
  ) {}

  get staffId(): StaffId {
    return this.rights.principal.staffId;
  }
  get displayName(): string {
    return this.rights.principal.displayName;
  }
  get shortName(): string {
    return this.rights.shortName;
  }
  get scope(): Scope {
    return this.rights.scope;
  }
  /** The Swedish calendar day that the rights hold for. */
  get day(): string {
    return this.rights.day;
  }

  /** Is there any chance? What the door asks, with no row at hand. Who is on duty at a desk is answered by the lines, which can say why not, also when none of them is open. */
  chance(action: string, subject: string): boolean {
    return this.rights.ability.can(action, subject) || (answeredByLines.has(`${action} ${subject}`) && this.rights.principal.duties.some((duty) => duty.code === 'desk-agent' && duty.officeIds.length > 0 && validOn(duty, this.day)));
  }

  /** May this row be acted on? */
  may(action: string, subject: Subject, row: object): boolean {
    return abilityAbout(this.rights, row).can(action, asSubject(subject.name, row));
  }

  /**
   * The ground on which this row may be acted on.
   * @throws Refused `not-found` when the row may not even be read, `not-allowed` when it may be read but not acted on
   */
  must(action: string, subject: Subject, row: object): Basis {
    const asked = asSubject(subject.name, row);
    const ability = abilityAbout(this.rights, row);
    const rule = ability.relevantRuleFor(action, asked);
    if ('agencyId' in row && typeof row.agencyId === 'string') this.lookedAt.add(row.agencyId);
    if (rule && !rule.inverted) return (this.stoodOn = basisFromReason(rule.reason ?? 'duty|unknown'));
    if (!subject.actions.includes('read') || !ability.can('read', asked)) throw notFound();
    throw notAllowed(action, subject.name);
  }

  /** The row without the fields that this person may not see. */
  disclose<T extends object>(subject: Subject, row: T, action = 'read'): Partial<T> {
    const open = permittedFieldsOf(abilityAbout(this.rights, row), action, asSubject(subject.name, row), { fieldsFrom: (rule) => rule.fields ?? [...subject.discloses] });
    const shown: Partial<T> = { ...row };
    for (const field of subject.discloses) if (!open.includes(field)) Reflect.deleteProperty(shown, field);
    return shown;
  }

  /** May this desk task be done, and on which line; else the first missing condition. */
  decideTask(question: DeskQuestion): DeskAnswer {
    return decideTask(clausesAbout(this.rights, question.caseTypeCode), this.rights.principal, question, this.day);
  }
}

/** A no from the grammar itself: the duty or the agreement does not reach this act. */
export const notAllowed = (action: string, subject: string): Refused =>
  new Refused({
    code: 'not-allowed', fact: 'NotAllowed', ids: { action, subject },
    text: { sv: 'Det här ingår inte i ditt uppdrag eller i avtalet.', en: 'This is not part of your duties or of the agreement.' },
    explanation: {
      condition: 'duty',
      what: { sv: 'Du får inte göra det här.', en: 'You may not do this.' },
      missing: { sv: 'Ditt uppdrag i huset omfattar inte åtgärden.', en: 'Your duty in the house does not include this act.' },
      lineAndLaw: { sv: 'Behörighet följer av tjänsten och av serviceavtalet (lag 2019:212 2 §).', en: 'Rights follow from duty and from the service agreement (Act 2019:212, section 2).' },
      whoCanChange: { sv: 'Din chef, eller avtalsadministratören hos den myndighet som äger ärendet.', en: 'Your manager, or the agreement administrator of the owning agency.' },
      instead: [],
      say: { sv: 'Jag kan inte göra det här själv, men jag tar reda på vem som kan.', en: 'I cannot do this myself, but I will find out who can.' },
    },
  });
