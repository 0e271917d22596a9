import { createHash } from 'node:crypto';

/** A line of the journal beside its seal, as the chain reads them. `text` is null when the line is gone. */
export type Link = { readonly position: number; readonly entryId: number; readonly hash: string; readonly text: string | null; readonly sameKeys: boolean };

/**
 * `changed`: the line, or its place, is not what was sealed. `removed`: the line is gone. `missing`: the seal is gone too. `rewritten`: the whole chain was made
 * anew up to here since it was last seen. `cut`: the end of the chain is gone.
 */
export type FindingKind = 'changed' | 'removed' | 'missing' | 'rewritten' | 'cut';

/** What a verification names: which chain, which position, which line, and what is wrong with it. */
export type Finding = { readonly chain: string; readonly position: number; readonly entryId: number | null; readonly what: FindingKind };

/** A place that the chain is known to have had: the newest of an earlier verification, or one kept outside the database. */
export type Anchor = { readonly position: number; readonly hash: string };

/**
 * Walks one chain in the order of its positions, from its first line or from the last that went by a rule of retention. After each finding it goes on from what the seal says, so that each broken link is named once and what
 * stands behind it is not.
 */
export class ChainWalk {
  readonly findings: Finding[] = [];
  private before = '';
  private next = 1;

  constructor(
    private readonly chain: string,
    private readonly anchors: readonly Anchor[] = [],
    begins?: Anchor,
  ) {
    if (!begins) return;
    this.before = begins.hash;
    this.next = begins.position + 1;
    if (anchors.some((anchor) => anchor.position === begins.position && anchor.hash !== begins.hash)) this.found(begins.position, null, 'rewritten');
  }

  get head(): Anchor {
    return { position: this.next - 1, hash: this.before };
  }

  /** @param link the next seal, positions rising */
  step(link: Link): void {
    const gap = link.position > this.next;
    for (; this.next < link.position; this.next += 1) this.found(this.next, null, 'missing');
    if (link.text === null) this.found(link.position, link.entryId, 'removed');
    else if ((!gap && sealOf(this.before, link.text) !== link.hash) || !link.sameKeys) this.found(link.position, link.entryId, 'changed');
    const known = this.anchors.find((anchor) => anchor.position === link.position);
    if (known && known.hash !== link.hash) this.found(link.position, link.entryId, 'rewritten');
    this.before = link.hash;
    this.next = link.position + 1;
  }

  /** What the chain once had behind its present end has been cut off. */
  end(): void {
    const longest = Math.max(0, ...this.anchors.map((anchor) => anchor.position));
    if (longest >= this.next) this.found(this.next, null, 'cut');
  }

  private found(position: number, entryId: number | null, what: Finding['what']): void {
    this.findings.push({ chain: this.chain, position, entryId, what });
  }
}

/** The seal of a line: SHA-256 of the seal before it (32 bytes, none for the first) and the line's text, in hexadecimal. */
export const sealOf = (before: string, text: string): string => createHash('sha256').update(Buffer.from(before, 'hex')).update(text, 'utf8').digest('hex');

/** A line's text for the chain: each value with its length in bytes before it, or `-` where there is none. Written here a second time, so that nobody who changes the database's own function goes unseen. */
export const textOf = (values: readonly (string | null)[]): string => values.map((value) => (value === null ? '-' : `${Buffer.byteLength(value)}:${value}`)).join(',');
