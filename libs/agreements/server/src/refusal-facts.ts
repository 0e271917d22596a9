import type { Clause } from '@desk/access/contract';
import type { Alternative, Text } from '@desk/kernel/contract';
import type { DeskTaskCode } from '@desk/routing/contract';

/** Everything that an explanation may name, looked up once, so that its words are a pure function of it. */
export type RefusalFacts = {
  readonly task: DeskTaskCode;
  readonly caseName: Text;
  readonly agency: Text;
  readonly office: string;
  /** False when the owner is no party of any agreement: there is nobody to ask for a line. */
  readonly ownerIsParty: boolean;
  readonly agreement: { readonly title: string; readonly version: number; readonly law: Text } | null;
  readonly clause: Clause | null;
  /** Tasks that the nearest line allows for the same case type. */
  readonly lineTasks: readonly DeskTaskCode[];
  readonly instead: readonly Alternative[];
};
