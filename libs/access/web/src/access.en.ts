import type { AccessTexts } from './access.sv';

export const accessEn: AccessTexts = {
  lock: {
    locked: 'Locked',
    ended: 'You are signed out',
    who: '{{name}}. What you have written is still here behind the lock.',
    whoEnded: 'The session has ended. Sign in as {{name}} again and what you have written is still here.',
    unlock: 'Unlock',
    signIn: 'Sign in again',
    switch: 'Switch user',
  },
  no: { region: 'Why not', missing: 'What is missing', line: 'Stands in', who: 'Can be changed by', instead: 'How you can help instead', say: 'You can say', number: 'Error number {{id}}',
    where: { desk: 'is done at the desk, in the open visit', disclose: 'is done at the desk, in the dialog To another agency', inbox: 'is done in the inbox, at the hand-off', 'break-glass': 'is done on the page Break-glass' } },
};
