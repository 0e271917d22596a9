import { z } from 'zod';
import { Compartment, HandoffId, event } from '@desk/kernel/contract';

/** A case or a document came to a compartment: it is registered there, after the commit, in that compartment alone (domain.md 7.3 row 6). */
export const RegistrationDue = event('RegistrationDue', z.object({ handoffId: HandoffId, compartment: Compartment }));
