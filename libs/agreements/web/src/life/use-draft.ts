import { useEffect, useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { askKey, useMe, useTell, type RefusedError } from '@desk/access/web';
import { AgreementDraft, agreementLifeApi, lineId, type AgreementHead, type AgreementVersion, type DraftLine } from '@desk/agreements/contract';
import { DraftPatch, changesBetween, isNothing, nextNumber, putOnto, type Clash } from './draft-patch';
import { forget, keep, keptKey, readKept } from './kept-draft';

type Held = {
  /** What the server has, as far as I have seen. */
  readonly base: AgreementDraft; readonly revision: number;
  readonly mine: AgreementDraft;
  /** What was kept in this browser and is back. */
  readonly kept: { readonly at: string; readonly count: number } | null;
  readonly clashes: readonly Clash[];
  /** The browser had no room for it. */
  readonly full: boolean;
};

export type DraftInHand = {
  readonly draft: AgreementDraft; readonly base: AgreementDraft; readonly dirty: boolean; readonly kept: Held['kept']; readonly clashes: readonly Clash[]; readonly full: boolean;
  /** What somebody else saved meanwhile; null when nobody did. */
  readonly theirs: AgreementVersion | null;
  readonly writeHead: (change: Partial<AgreementHead>) => void;
  readonly writeLines: (numbers: readonly number[], change: Partial<DraftLine>) => void;
  /** @returns the number of the new line */
  readonly add: (like: DraftLine) => number;
  readonly remove: (numbers: readonly number[]) => void;
  readonly putBack: (lines: readonly DraftLine[]) => void;
  readonly save: () => Promise<boolean>;
  readonly saving: boolean;
  readonly error: RefusedError | null;
  readonly merge: () => void;
  readonly takeTheirs: () => void;
  readonly throwAway: () => void;
};

const draftOf = (version: AgreementVersion): AgreementDraft => AgreementDraft.parse({ head: version.head, lines: version.lines });

const begin = (version: AgreementVersion, key: string): Held => {
  const base = draftOf(version);
  const patch = readKept(key, DraftPatch);
  if (!patch || isNothing(patch)) return { base, revision: version.revision, mine: base, kept: null, clashes: [], full: false };
  const { draft, clashes } = putOnto(base, patch);
  return { base, revision: version.revision, mine: draft, kept: { at: patch.savedAt, count: patch.lines.length + Object.keys(patch.head.after).length }, clashes: patch.revision === version.revision ? [] : clashes, full: false };
};

/** A draft while it is written: mine beside what the server has, kept in this browser until it is saved. Of two who save, the second puts both together. */
export const useDraft = (version: AgreementVersion): DraftInHand => {
  const queries = useQueryClient();
  const key = keptKey(useMe().staffId, version.agreementId, version.number);
  const [held, setHeld] = useState(() => begin(version, key));
  const which = { agreementId: version.agreementId, number: version.number };
  const cached = askKey(agreementLifeApi.readVersion, which);
  const tell = useTell(agreementLifeApi.saveDraft, { invalidates: [agreementLifeApi.listAgreements, agreementLifeApi.readAgreement] });
  const dirty = held.mine !== held.base && !isNothing(changesBetween(held.base, held.mine));
  const newer = version.revision > held.revision && !tell.isPending;
  // Nothing of mine stands in the way: what somebody else saved is simply shown.
  if (newer && !dirty) setHeld({ ...begin(version, ''), clashes: [] });

  const latest = useRef(held);
  useEffect(() => { latest.current = held; });
  const hold = (next: Held) => {
    const changes = changesBetween(next.base, next.mine);
    if (isNothing(changes)) forget(key);
    const fits = isNothing(changes) || keep(key, { revision: next.revision, savedAt: new Date().toISOString(), ...changes });
    setHeld({ ...next, full: !fits });
  };
  const write = (mine: AgreementDraft) => hold({ ...held, mine, kept: null });
  const writeAll = (lines: DraftLine[]) => write({ ...held.mine, lines });
  const theirs = newer && dirty ? version : null;

  return {
    draft: held.mine, base: held.base, dirty, kept: held.kept, clashes: held.clashes, full: held.full, theirs, saving: tell.isPending, error: tell.error,
    writeHead: (change) => write({ ...held.mine, head: { ...held.mine.head, ...change } }),
    writeLines: (numbers, change) => {
      const these = new Set(numbers);
      writeAll(held.mine.lines.map((line) => (these.has(line.line) ? { ...line, ...change, line: line.line } : line)));
    },
    add: (like) => {
      const line = nextNumber([...held.base.lines, ...held.mine.lines]);
      writeAll([...held.mine.lines, { ...like, line }]);
      return line;
    },
    remove: (numbers) => {
      const these = new Set(numbers);
      writeAll(held.mine.lines.filter((line) => !these.has(line.line)));
    },
    // An undo comes later than the act that it undoes: it is done to what is held by then, and kept like any other writing.
    putBack: (lines) => {
      const now = latest.current;
      const here = new Set(now.mine.lines.map((line) => line.line));
      hold({ ...now, kept: null, mine: { ...now.mine, lines: [...now.mine.lines, ...lines.filter((line) => !here.has(line.line))].sort((one, other) => one.line - other.line) } });
    },
    save: async () => {
      const sent = held.mine;
      try {
        const { revision, savedAt } = await tell.mutateAsync({ ...which, revision: held.revision, draft: sent });
        queries.setQueryData<AgreementVersion>(cached, (old) => old && { ...old, head: sent.head, revision, savedAt, lines: sent.lines.map((line) => ({ ...line, id: lineId(which.agreementId, which.number, line.line), suspended: false, suspendedReason: null })) });
        setHeld((now) => {
          if (now.mine === sent) forget(key);
          return { ...now, base: sent, revision, kept: null, clashes: [], full: false };
        });
        return true;
      } catch {
        void queries.invalidateQueries({ queryKey: cached });
        return false;
      }
    },
    merge: () => {
      if (!theirs) return;
      const { draft, clashes } = putOnto(draftOf(theirs), changesBetween(held.base, held.mine));
      tell.reset();
      hold({ ...held, base: draftOf(theirs), revision: theirs.revision, mine: draft, clashes, kept: null });
    },
    takeTheirs: () => {
      forget(key);
      tell.reset();
      setHeld(begin(theirs ?? version, ''));
    },
    throwAway: () => hold({ ...held, mine: held.base, kept: null, clashes: [] }),
  };
};
