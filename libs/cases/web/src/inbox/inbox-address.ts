import { InboxBox } from '@desk/cases/contract';

/** The boxes' words in the address: `/inkorg?lada=mina&verksamhet=FK`. */
export const boxWords = {
  open: 'oppna', received: 'mottagna', mine: 'mina', waiting: 'vantar', due: 'forfaller', answered: 'besvarade', ended: 'avslutade',
} as const satisfies Record<InboxBox, string>;

export const boxes = InboxBox.options;

export type InboxPlace = { readonly box: InboxBox; readonly compartment: string | undefined; readonly caseType: string | undefined };

/** Reads the place in the inbox from the address; an unknown word means all open. */
export const placeOf = (search: URLSearchParams): InboxPlace => ({
  box: boxes.find((box) => boxWords[box] === search.get('lada')) ?? 'open',
  compartment: search.get('verksamhet') ?? undefined,
  caseType: search.get('arendetyp') ?? undefined,
});

/** The address of a place, with or without a hand-off opened. */
export const addressOfPlace = ({ box, compartment, caseType }: InboxPlace, handoffId?: string): string => {
  const search = new URLSearchParams({
    ...(box === 'open' ? {} : { lada: boxWords[box] }), ...(compartment ? { verksamhet: compartment } : {}), ...(caseType ? { arendetyp: caseType } : {}),
  }).toString();
  return `/inkorg${handoffId ? `/${handoffId}` : ''}${search ? `?${search}` : ''}`;
};
