import { subject } from '@desk/kernel/contract';

/**
 * Figures, as a question asks for them: `level` is `shared` (everybody's, small numbers hidden), `office` (one office's own) or `agency` (one agency's own).
 * `rows`: the facts behind a figure. `keep`: settings, reports and what is entered by hand.
 */
export const FiguresSubject = subject('Figures', { actions: ['read', 'rows', 'export', 'keep'], where: ['level', 'officeId', 'agencyId'] });
