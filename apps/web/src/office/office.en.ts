import type { SameShape } from '@desk/ui/web';
import type { officeSv } from './office.sv';

export const officeEn: SameShape<typeof officeSv> = {
  title: 'The office in {{office}}', nav: 'Parts of the office', group: 'The office', otherOffice: 'You are not the manager of {{office}}. Change office at the top left, or ask its manager.', failed: 'The office could not be fetched', again: 'Try again', noOffice: 'You have no office', noOfficeText: 'Your duty is for no office today. Ask your manager to add one.',
  parts: { desks: 'Desks', queues: 'Queues', hours: 'Opening hours', order: 'Order', screens: 'Screens', estimates: 'Waiting time', flagged: 'Flagged times', measures: 'Measures' },
};
