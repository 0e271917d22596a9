import type { AgreementsTexts } from './agreements.sv';

export const agreementsEn: AgreementsTexts = {
  ground: { here: 'Done here', handover: 'Handed over', refer: 'Referred', refused: 'May not be done here', automatic: 'Happens by itself', line: '{{what}} · line {{line}}', noAgreement: 'no agreement about this', onlySay: 'line {{line}} allows information only', outside: 'outside the agreements' },
  rights: {
    group: 'In the step', title: 'What you may do', where: 'at the desk in {{office}} today', line: 'line {{line}}', why: 'Why?', none: 'Nothing here. Show the visitor the right way.', ask: 'Ask {{agency}}', handOver: 'Hand over the case …', refer: 'Refer to {{agency}}',
    refused: 'May not be done here', more: 'Show {{n}} more that may not be done here', fewer: 'Show fewer', doneAt: 'done {{time}}', busy: 'Saving …',
  },
  conditions: {
    account: 'The account has not been set up.', duty: 'You have no duty at this office today.', compartment: 'The case belongs to another agency.', C1: 'The task is not in the agreement.', C2: 'You have no personal assignment agreement for the task.',
    C11: 'The training for the task is missing or has expired.', C7: 'It cannot be shown.', C6: 'It cannot be shown.', C3: 'The case does not belong to a visit that you have open.', C4: 'The visitor’s consent is missing.', C5: 'No rule lifts the secrecy.',
    C10: 'The mandate does not cover this.', C12: 'A purpose must be given.', M: 'Decisions may not be made at the desk.',
  },
  refusal: {
    back: 'Back to the step', loading: 'Fetching the explanation …', failed: 'The explanation could not be fetched.', again: 'Try again', number: 'Error number {{id}}',
    allowed: 'You may do this now. The agreement has changed.',
  },
  line: { group: 'In the step', title: 'Ground', read: 'Read the line', hide: 'Hide the line', text: '{{title}}, version {{version}}, line {{line}}.', on: 'on behalf of {{agency}}', tasks: 'Tasks', valid: 'Valid', validFrom: 'from {{from}}', validTo: 'from {{from}} to {{to}}', law: 'Law', loading: 'Fetching the line …', failed: 'The line could not be fetched.', needsAssignment: 'Needs a personal assignment agreement.', access: 'Access', granted: 'Granted by' },
};
