import type { SameShape } from '@desk/ui/web';
import type { devicesSv } from './devices.sv';

export const devicesEn: SameShape<typeof devicesSv> = {
  title: 'Screens', about: 'Ticket kiosks and boards in the waiting room. A screen is paired with a code, once, within ten minutes.', none: 'No screens yet. Add the first one and you get a code to enter on it.',
  loading: 'Fetching the screens …', failed: 'The screens could not be fetched.', again: 'Try again',
  kind: 'Kind', kinds: { kiosk: 'Ticket kiosk', board: 'Board' }, name: 'Name', nameHint: 'Where it stands, for example By the door.', add: 'Add a screen', giveCode: 'Give a code', cancel: 'Cancel',
  code: 'The code is', codeText: 'Open {{address}} on the screen and enter the code. It is valid until {{time}} and shown only here.', close: 'Close',
  states: { waiting: 'Waits for its code', expired: 'The code has expired', paired: 'In use', revoked: 'Out of use' }, seen: 'seen {{time}}', state: 'State', choose: 'Actions',
  help: 'Somebody wants help at {{name}}', helpSince: 'since {{time}}', coming: 'I am going', paper: '{{name}}: the printer does not answer or has no paper', mended: 'Done',
  revoke: 'Take out of use', revokeTitle: 'Take {{name}} out of use?', revokeText: 'The screen stops working at once and asks for a new code.', settings: 'Settings', settingsOf: 'Settings for {{name}}', save: 'Save', saved: 'Saved',
  test: 'Test print', testing: 'Printing on {{address}} …', tested: {
    printed: 'The printer {{address}} took the print at {{time}}. A paper with the word Provutskrift should have come out.', 'no-answer': '{{address}} does not answer. Check that the printer is on and has network, and that the address under Settings is right. If it still does not answer, ask operations whether the server reaches the office’s network.',
    refused: '{{address}} is there but takes no prints on that port. Check the port under Settings, usually 9100.', 'unknown-name': 'The name in {{address}} is not in the network. Enter the printer’s IP address under Settings.',
    outside: '{{address}} is outside the networks where printers may stand. Choose an address in the office’s network, or ask operations to add the network (PRINTER_NETWORKS).', 'no-paper': 'The printer {{address}} answers but is out of paper. Refill and try again.',
  },
  printer: 'The printer’s address', printerHint: 'Name or IP address in the office’s own network. Empty if tickets are only shown on the screen.', port: 'Port', tiles: 'Pictures, at most twelve ({{count}} chosen)', message: 'Line at the foot', messageHint: 'At most 90 characters, read at eight metres.',
  silent: 'Silent all day: a light frame instead of sound', soundFrom: 'Sound from', soundTo: 'Sound until', arrows: 'Arrow to desk {{desk}}', ways: { none: 'No arrow', left: 'To the left', ahead: 'Straight ahead', right: 'To the right' }, mayNot: 'The office manager adds and changes screens.',
};
