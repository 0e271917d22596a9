/** What the permission grammar may say about one kind of row. Actions, the row's own columns, and the fields that need a right of their own. */
export type Subject<N extends string = string, A extends string = string, W extends string = string> = {
  readonly name: N;
  readonly actions: readonly A[];
  readonly where: readonly W[];
  readonly discloses: readonly string[];
};

/** Declares a subject of permission. `where` words must be columns of the subject's entity. */
export const subject = <const N extends string, const A extends string, const W extends string>(
  name: N,
  words: { actions: readonly A[]; where: readonly W[]; discloses?: readonly string[] },
): Subject<N, A, W> => ({ name, actions: words.actions, where: words.where, discloses: words.discloses ?? [] });

/** A door permission: "is there any chance that this caller may do this?" */
export type May = { readonly subject: string; readonly action: string };

export const may = <A extends string>(of: Subject<string, A>, action: A): May => ({ subject: of.name, action });
