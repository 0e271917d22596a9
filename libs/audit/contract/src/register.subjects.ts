import { subject } from '@desk/kernel/contract';

/** An agency's part of a register extract (GDPR art. 15). `order`: ask for one; `review`: hold back, release and hand out. Walled like the person it is about. */
export const ExtractSubject = subject('Extract', { actions: ['order', 'read', 'review'], where: ['agencyId', 'officeId', 'deskStaffId', 'needOpen', 'protectedIdentity', 'subjectHash'] });

/** An agency's rules of how long things are kept, and what is removed by them (gallring). Who proposed does not approve. */
export const RetentionSubject = subject('Retention', { actions: ['read', 'propose', 'approve'], where: ['agencyId', 'proposerId'] });
