import type { PersonalGrant } from '@desk/agreements/contract';
import type { PagesTexts } from '../around/pages.sv';
import type { Reference } from '../life/use-reference';

/** "Uppdragsavtal (ta emot ansökan, boka möte)" or "Kompetens id-kontroll". */
export const wordsOf = (grant: PersonalGrant, reference: Pick<Reference, 'task'>, g: PagesTexts['grants']): string =>
  grant.kind === 'assignment' ? `${g.assignment} (${grant.tasks.map(reference.task).join(', ')})` : `${g.competence} ${grant.code}`;
