import { useState } from 'react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { ask, askKey, useAsk, type RefusedError } from '@desk/access/web';
import { casesApi, type Handoff, type HandoffRow } from '@desk/cases/contract';
import { mergeCalmly, type CalmRow } from './calm-rows';
import type { InboxPlace } from './inbox-address';

type Page = { readonly handoffs: HandoffRow[]; readonly next: string | null };

/** Rows per page. */
const LIMIT = 50;

export type InboxRows = {
  readonly rows: readonly CalmRow[];
  /** Rows that have come and wait to be shown. */
  readonly waiting: number;
  readonly showWaiting: () => void;
  readonly more: (() => void) | null;
  readonly fetchingMore: boolean;
  readonly loading: boolean;
  readonly error: RefusedError | null;
  readonly tryAgain: () => void;
};

/**
 * The rows of one place in the inbox, due first. While somebody works in the list nothing in it moves: `showWaiting` takes the new order.
 * @param touched is somebody working in the list now?
 */
export const useInboxRows = (place: InboxPlace, touched: boolean): InboxRows => {
  const input = { box: place.box, compartment: place.compartment, caseTypeCode: place.caseType, limit: LIMIT };
  const asked = useInfiniteQuery<Page, RefusedError, { pages: Page[] }, readonly unknown[], string | undefined>({
    queryKey: [...askKey(casesApi.listHandoffs, input), 'pages'],
    queryFn: ({ pageParam, signal }) => ask(casesApi.listHandoffs, { ...input, after: pageParam }, signal),
    initialPageParam: undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
  const queries = useQueryClient();
  const placeKey = JSON.stringify(input);
  const [held, setHeld] = useState<{ readonly place: string; readonly pages: readonly Page[] | undefined; readonly rows: readonly HandoffRow[] }>({ place: placeKey, pages: undefined, rows: [] });
  const pages = asked.data?.pages;
  const latest = pages?.flatMap((page) => page.handoffs) ?? [];
  const merged = mergeCalmly(held.place === placeKey ? held.rows : [], latest);
  /** A row that left the box, as it was when it was last opened. */
  const asOpened = (row: CalmRow): CalmRow => ({ ...row, ...queries.getQueryData<Handoff>(askKey(casesApi.getHandoff, { handoffId: row.id })), left: true });
  const take = (rows: readonly HandoffRow[]) => setHeld({ place: placeKey, pages, rows });

  // New data is taken in during render: at once when nobody works in the list, else only in place.
  if (pages !== undefined && (held.place !== placeKey || held.pages !== pages)) take(touched && held.place === placeKey ? merged.rows : latest);

  return {
    rows: pages === undefined ? [] : merged.rows.map((row) => (row.left ? asOpened(row) : row)),
    waiting: merged.waiting,
    showWaiting: () => take(latest),
    more: asked.hasNextPage ? () => void asked.fetchNextPage() : null,
    fetchingMore: asked.isFetchingNextPage,
    loading: asked.isPending,
    error: pages === undefined ? asked.error : null,
    tryAgain: () => void asked.refetch(),
  };
};

/** How many in each box, counted to 100. */
export const useInboxCounts = (compartment: string | undefined) => useAsk(casesApi.countHandoffs, { compartment }, { keepPrevious: true }).data?.counts;
