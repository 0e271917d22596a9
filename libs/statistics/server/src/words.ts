import { Refused } from '@desk/kernel/contract';

/** A no to what only the owner of figures may do or see. */
export const ownersOnly = (): Refused => new Refused({
  code: 'not-allowed', fact: 'FiguresOfAnother',
  text: {
    sv: 'Det här är ett annat kontors eller en annan myndighets egna siffror. Välj ditt eget kontor eller din egen myndighet, eller använd de delade siffrorna (OSL 8 kap. 1 §).',
    en: 'These are another office’s or agency’s own figures. Choose your own office or agency, or use the shared figures (OSL 8:1).',
  },
});
