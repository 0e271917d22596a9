import { z } from 'zod';
import { Instant, LifeEventId, OfficeId } from '@desk/kernel/contract';

export const DeviceId = z.uuid().brand<'DeviceId'>();
export type DeviceId = z.infer<typeof DeviceId>;

export const DeviceKind = z.enum(['kiosk', 'board']);
export type DeviceKind = z.infer<typeof DeviceKind>;

/** `waiting`: a code was given and not yet used. `paired`: in use. `revoked`: its secret opens nothing any more. */
export const DeviceState = z.enum(['waiting', 'paired', 'revoked']);
export type DeviceState = z.infer<typeof DeviceState>;

/** A wall clock time, `HH:MM`. */
export const WallTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** A receipt printer on the office's own network: host or address, and port (9100 is the usual one). */
export const PrinterAddress = z.object({ host: z.string().regex(/^[a-z0-9][a-z0-9.:-]{0,252}$/i), port: z.int().min(1).max(65_535).default(9100) });
export type PrinterAddress = z.infer<typeof PrinterAddress>;

/** The languages that a kiosk offers, as BCP 47 tags; `sv-x-latt` is easy Swedish. In the order of the language page. */
export const visitorLanguages = ['sv', 'en', 'sv-x-latt', 'fi', 'fit', 'se', 'ar', 'so', 'ti', 'prs', 'uk', 'pl'] as const;
export const VisitorLanguage = z.enum(visitorLanguages);
export type VisitorLanguage = z.infer<typeof VisitorLanguage>;

/** The twelve life events that a kiosk shows unless the office chose others. Debts by name, protection and violence are never tiles: the room may read over a shoulder. */
export const defaultTiles: readonly LifeEventId[] = ['LH01', 'LH02', 'LH03', 'LH10', 'LH13', 'LH11', 'LH18', 'LH27', 'LH23', 'LH08', 'LH15', 'LH19'].map((code) => LifeEventId.parse(code));
/** Life events that are never shown in a waiting room (threat and violence). */
export const neverTiles: readonly string[] = ['LH24'];

export const KioskSettings = z.object({
  tiles: z.array(LifeEventId).max(12).refine((tiles) => !tiles.some((tile) => neverTiles.includes(tile))).default([...defaultTiles]),
  printer: PrinterAddress.nullable().default(null),
});
export type KioskSettings = z.infer<typeof KioskSettings>;

export const BoardSettings = z.object({
  /** The line at the foot; empty for none. */
  message: z.string().trim().max(90).default(''),
  /** Silent all day: a light band and the phone do the work. */
  silent: z.boolean().default(false),
  /** Sound is off outside these hours. */
  soundFrom: WallTime.default('07:00'),
  soundTo: WallTime.default('18:00'),
  /** Where a desk lies as seen from the board; a desk without a direction has no arrow. */
  arrows: z.record(z.string().max(20), z.enum(['left', 'right', 'ahead'])).default({}),
});
export type BoardSettings = z.infer<typeof BoardSettings>;

/** A kiosk or a board, as the office manager sees it. Its secret is in its own cookie and, hashed, in the database. */
export const Device = z.object({
  id: DeviceId,
  officeId: OfficeId,
  kind: DeviceKind,
  name: z.string(),
  state: DeviceState,
  kiosk: KioskSettings.nullable(),
  board: BoardSettings.nullable(),
  createdAt: Instant,
  codeExpiresAt: Instant.nullable(),
  pairedAt: Instant.nullable(),
  seenAt: Instant.nullable(),
  revokedAt: Instant.nullable(),
  /** Somebody at the kiosk pressed "Hjälp" and nobody has come yet. */
  helpAskedAt: Instant.nullable(),
  /** The printer did not answer, or is out of paper. */
  printerFailedAt: Instant.nullable(),
});
export type Device = z.infer<typeof Device>;
