import { basisFromReason, type Text } from '@desk/kernel/contract';

const roles: Readonly<Record<string, Text>> = {
  'desk-agent': { sv: 'Servicehandläggare', en: 'Front-desk agent' }, handler: { sv: 'Handläggare', en: 'Handler' }, 'agency-manager': { sv: 'Myndighetschef', en: 'Agency manager' },
  'office-manager': { sv: 'Kontorschef', en: 'Office manager' }, auditor: { sv: 'Granskare', en: 'Auditor' }, house: { sv: 'Automatiskt', en: 'Automatic' },
};

/** The role that a ground in the journal tells: a line of an agreement is met at the desk. */
export const roleWords = (reason: string | null): Text => {
  const basis = reason === null ? null : basisFromReason(reason);
  const role = basis?.kind === 'agreement' ? 'desk-agent' : (basis?.duty ?? '');
  return roles[role] ?? { sv: 'Medarbetare', en: 'Staff' };
};

/** What acts are called to the person; the rest by the nearest thing that has a name. */
const acts: Readonly<Record<string, string>> = {
  visit: 'Besök', 'visit.register': 'Besök registrerat', 'visit.end': 'Besök avslutat', visitor: 'Uppgift om dig', 'visitor.identify': 'Identitet angiven', 'visitor.read': 'Identitet visad, maskerad', 'visitor.unmask': 'Personnummer visat', 'visitor.check': 'Identitet kontrollerad', 'visitor.mandate': 'Ombud registrerat',
  case: 'Ärende', 'case.read': 'Ärenden visade', 'case.act': 'Uppgift utförd', 'case.outcome': 'Resultat satt', note: 'Anteckning', 'note.read': 'Anteckningar visade', 'note.write': 'Anteckning skriven', 'note.correct': 'Anteckning rättad',
  handoff: 'Överlämning', 'handoff.read': 'Överlämning visad', 'handoff.unmask': 'Personnummer visat i överlämning', 'handoff.send': 'Överlämning skickad', document: 'Handling', 'document.read': 'Handling visad', waiver: 'Samtycke att lämna ut', decision: 'Beslut att lämna ut', extract: 'Registerutdrag', ticket: 'Kölapp',
};

/** `visitor.unmask` in Swedish words. */
export const actInWords = (act: string): string => {
  const parts = act.split('.');
  for (let length = parts.length; length > 0; length -= 1) {
    const word = acts[parts.slice(0, length).join('.')];
    if (word) return word;
  }
  return act;
};

export const kindWords = {
  visit: { sv: 'Besök', en: 'Visits' }, identity: { sv: 'Identitet och kontroller', en: 'Identity and checks' }, mandate: { sv: 'Ombud och ställföreträdare', en: 'Representatives' }, case: { sv: 'Ärenden', en: 'Cases' },
  note: { sv: 'Anteckningar', en: 'Notes' }, document: { sv: 'Handlingar', en: 'Documents' }, handoff: { sv: 'Överlämningar', en: 'Hand-offs' }, waiver: { sv: 'Samtycken att lämna ut', en: 'Waivers of secrecy' },
} as const satisfies Readonly<Record<string, Text>>;

/** What stands at the end of each extract (GDPR art. 15.1 e–f, art. 77; dataskyddslagen 7 kap. 2–3 §§). */
export const rightsOf = (agency: Text): Text[] => [
  { sv: `Personuppgiftsansvarig är ${agency.sv}. Är något fel kan du begära rättelse hos myndigheten.`, en: `The controller is ${agency.en}. If something is wrong you may ask the agency to correct it.` },
  { sv: 'Är något inte utlämnat kan du begära ett beslut som går att överklaga.', en: 'If something is held back you may ask for a decision that can be appealed.' },
  { sv: 'Du kan klaga hos Integritetsskyddsmyndigheten.', en: 'You may complain to the Swedish Authority for Privacy Protection.' },
];
