import { personal, service } from './agreement-line';
import { linesUddevalla7 } from './lines-uddevalla';

const all = 'AU VG SJ UT SP';
const family = 'FK-FP FK-TFP10 FK-VAB FK-BARNB FK-UH FK-BOB';

/** Tidaholm: six agencies, no municipality, no decisions. It keeps Uddevalla's numbers for the lines they share. */
export const linesTidaholm = linesUddevalla7.filter((it) => it.class !== 'M' && ['FK', 'SKV', 'AF', 'PM', 'KFM', 'CSN'].includes(it.grantor) && !it.tasks.includes('IA'));

/** Överkalix: the municipality's own small office. */
export const linesOverkalix = [
  service(1, 'FK', all, `${family} FK-SJP FK-SGI`, 'Upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(2, 'FK', 'HO', `${family} FK-SJP`, 'Fråga eller lämna över till Försäkringskassan', { answerWorkingDays: 5 }),
  service(3, 'SKV-FOLK', all, 'SKV-FLYTT-INR SKV-PERSBEVIS SKV-NAMN-BARN SKV-FORALDER SKV-BOUPP', 'Upplysa, vägleda och hjälpa i e-tjänsten'),
  personal(4, 'SKV-FOLK', 'TA HO', 'SKV-FLYTT-INR SKV-NAMN-BARN SKV-BOUPP', 'Ta emot anmälan och lämna över'),
  service(5, 'SKV-BESK', all, 'SKV-INK1 SKV-FORM', 'Upplysa, vägleda och hjälpa i e-tjänsten'),
  service(6, 'AF', all, 'AF-INSK AF-AKTR AF-SOK', 'Upplysa, vägleda och hjälpa i e-tjänsten'),
  service(7, 'PM', all, 'PM-PENS PM-BOT PM-PROG', 'Upplysa, vägleda och hjälpa i e-tjänsten'),
  service(8, 'KOM-SOC', all, 'KOM-EB KOM-BUS KOM-AO KOM-ANH KOM-FADER', 'Socialtjänst: upplysa och vägleda'),
  personal(9, 'KOM-SOC', 'TA BM HO', 'KOM-EB KOM-BUS KOM-AO KOM-FADER', 'Boka tid och lämna över till socialtjänsten'),
  service(10, 'KOM-UTB', all, 'KOM-FORSK KOM-SFI', 'Förskola, skola och sfi: upplysa och vägleda'),
];

/** Norsjö: met at a distance, so only service without personal data. */
export const linesNorsjo = [
  service(1, 'FK', 'AU VG UT', `${family} FK-SJP`, 'Upplysa och vägleda'),
  service(2, 'SKV-FOLK', 'AU VG UT', 'SKV-FLYTT-INR SKV-PERSBEVIS SKV-NAMN-BARN', 'Upplysa och vägleda'),
  service(3, 'KOM-SOC', 'AU VG UT', 'KOM-EB KOM-BUS', 'Upplysa och vägleda'),
];
