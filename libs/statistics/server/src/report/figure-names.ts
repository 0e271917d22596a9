import type { Dimension } from '@desk/statistics/contract';

/** Names of offices, agencies, life events and case types for papers. The room knows codes only and asks nobody: the app that puts the house together supplies it. */
export abstract class FigureNames {
  abstract of(dimension: Dimension, code: string, language: 'sv' | 'en'): Promise<string>;
}
