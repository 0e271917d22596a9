import type { Figure, Filters, Measure, Question, Unit } from '@desk/statistics/contract';
import type { Names } from '../ask/use-names';

/** Opens what a figure stands for: its measure, and what it is held to beside the page's own question. */
export type OpenFigure = (measureId: string, narrower?: Filters) => void;
export type PanelProps = { readonly question: Question; readonly names: Names; readonly measure: (id: string) => Measure | undefined; readonly onOpen: OpenFigure };
export type { Figure, Unit };
