import { createContext, useContext, type ReactNode } from 'react';
import { abilityFrom, asSubject, type Ability } from '@desk/access/contract';

const AbilityContext = createContext<Ability>(abilityFrom([]));

/** Lends the signed-in person's ability to `useMay` and `<May>`. `MeProvider` does this; tests may do it themselves. */
export const AbilityProvider = ({ ability, children }: { readonly ability: Ability; readonly children: ReactNode }) => (
  <AbilityContext value={ability}>{children}</AbilityContext>
);

/**
 * May I do this? With a row: to this very row. Without: "is there any chance?", enough for a page, never for a button on a row.
 * The server asks again; this only decides what is worth showing.
 */
export const useMay = (action: string, subjectName: string, row?: object): boolean => {
  const ability = useContext(AbilityContext);
  return row === undefined ? ability.can(action, subjectName) : ability.can(action, asSubject(subjectName, row));
};

export type MayProps = {
  readonly do: string;
  /** The subject's name in the vocabulary: `Handoff`, `Visit` … */
  readonly of: string;
  readonly on?: object;
  /** Shown instead when the answer is no: a disabled button with its reason, when the person could get the right. */
  readonly otherwise?: ReactNode;
  readonly children: ReactNode;
};

/** Shows its children only to somebody who may: `<May do="handle" of="Handoff" on={handoff}>`. */
export const May = ({ do: action, of, on, otherwise = null, children }: MayProps) => (useMay(action, of, on) ? children : otherwise);
