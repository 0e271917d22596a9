import { z } from 'zod';
import { Instant, OfficeId, endpoint, may } from '@desk/kernel/contract';
import { PublicOffice } from '@desk/people/contract';
import { BoardSettings, Device, DeviceId, DeviceKind, KioskSettings, PrinterAddress, VisitorLanguage } from './device';
import { DeviceSubject } from './device.subjects';

const OfOffice = z.object({ officeId: OfficeId });
const Name = z.string().trim().min(1).max(40);

/** What a kiosk or board needs to know about itself and its office. No personal data. */
export const ThisDevice = z.object({ deviceId: DeviceId, kind: DeviceKind, name: z.string(), office: PublicOffice, kiosk: KioskSettings.omit({ printer: true }).extend({ prints: z.boolean() }).nullable(), board: BoardSettings.nullable(), now: Instant });
export type ThisDevice = z.infer<typeof ThisDevice>;

/** A ticket as it goes to the printer: what the visitor already sees on the screen. */
export const PrintedTicket = z.object({
  number: z.string().regex(/^[A-Z]{1,2} ?\d{1,4}$/),
  ahead: z.int().min(0).max(999).nullable(),
  span: z.object({ low: z.int().min(0).max(999), high: z.int().min(0).max(999) }).nullable(),
  /** The path and fragment of "min kölapp" on this house's own address. */
  follow: z.string().regex(/^\/besok\/[\w/#?=.-]{1,200}$/),
  language: VisitorLanguage,
  /** The words of the ticket as a PNG, at most 576 dots wide, drawn by the kiosk for a script that receipt printers have no letters for. */
  picture: z.base64().max(80_000).optional(),
});
export type PrintedTicket = z.infer<typeof PrintedTicket>;

/** How it went with a receipt printer. `outside`: the address is in no network where the operator lets printers stand. `refused`: it is there, and the port is not open. */
export const PrinterResult = z.enum(['printed', 'no-answer', 'refused', 'unknown-name', 'outside', 'no-paper']);
export type PrinterResult = z.infer<typeof PrinterResult>;

export const devicesApi = {
  listDevices: endpoint({ method: 'GET', path: '/offices/:officeId/devices', can: may(DeviceSubject, 'read'), input: OfOffice, output: z.object({ devices: z.array(Device) }), summary: 'Kiosks and boards of an office' }),
  addDevice: endpoint({
    method: 'POST', path: '/offices/:officeId/devices', can: may(DeviceSubject, 'manage'),
    input: OfOffice.extend({ kind: DeviceKind, name: Name }), output: z.object({ device: Device, code: z.string() }), summary: 'Give a code that pairs one kiosk or board, once, within ten minutes',
  }),
  changeDevice: endpoint({
    method: 'PUT', path: '/offices/:officeId/devices', can: may(DeviceSubject, 'manage'),
    input: OfOffice.extend({ deviceId: DeviceId, name: Name.optional(), kiosk: KioskSettings.optional(), board: BoardSettings.optional() }), output: Device, summary: 'Name, tiles, printer, message and sound of a device',
  }),
  revokeDevice: endpoint({ method: 'POST', path: '/offices/:officeId/devices/revocations', can: may(DeviceSubject, 'manage'), input: OfOffice.extend({ deviceId: DeviceId }), output: Device, summary: 'Take a device out of use at once' }),
  answerHelp: endpoint({ method: 'POST', path: '/offices/:officeId/devices/help-answers', can: may(DeviceSubject, 'read'), input: OfOffice.extend({ deviceId: DeviceId }), output: Device, summary: 'Somebody goes to the kiosk that asked for help' }),
  /** Refused with `NoPrinter` for a screen that has none. */
  testPrinter: endpoint({ method: 'POST', path: '/offices/:officeId/devices/test-prints', can: may(DeviceSubject, 'manage'), input: OfOffice.extend({ deviceId: DeviceId }), output: z.object({ result: PrinterResult, printer: PrinterAddress, at: Instant }), summary: 'Print a test on a kiosk’s printer, and say how it went' }),
  pairDevice: endpoint({
    method: 'POST', path: '/device/pairings', can: 'anyone', perMinute: 10,
    input: z.object({ code: z.string().transform((text) => text.replaceAll(/\D/g, '')).pipe(z.string().length(8)) }), output: z.object({ kind: DeviceKind }), summary: 'Use a pairing code; the secret comes as a cookie',
  }),
  getThisDevice: endpoint({ method: 'GET', path: '/device', can: 'device', input: z.object({}), output: ThisDevice, summary: 'What this kiosk or board is, and its office' }),
  askForHelp: endpoint({ method: 'POST', path: '/device/help', can: 'device', input: z.object({}), output: z.object({ asked: z.literal(true) }), summary: 'Call somebody to this kiosk' }),
  printTicket: endpoint({
    method: 'POST', path: '/device/prints', can: 'device', input: PrintedTicket,
    /** `printed-in-swedish`: the printer has no letters for the language, so number and Swedish text were printed. */
    output: z.object({ outcome: z.enum(['printed', 'printed-in-swedish', 'no-printer', 'failed']) }), summary: 'Print a ticket on this kiosk’s printer',
  }),
};
