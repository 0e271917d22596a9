/** Something that can be done in the inbox now; the shell puts it in the palette and listens to its key. */
export type InboxAct = {
  readonly id: string;
  readonly label: string;
  readonly group: string;
  readonly key?: string;
  readonly why?: string;
  readonly keyOnly?: boolean;
  readonly run: () => void;
};

/** A hook of the shell that offers acts while the page is on screen. */
export type UseActs = (acts: readonly InboxAct[]) => void;
