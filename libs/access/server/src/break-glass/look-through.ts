import { Injectable } from '@nestjs/common';
import type { NamedHandoff } from '@desk/access/contract';
import { Refused, type Explanation } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import type { Caller } from '../caller';
import { BreakGlassEntity } from './break-glass.entity';
import { Openings } from './openings';

const closed: Explanation = {
  condition: 'duty',
  what: { sv: 'Nödöppningen är inte öppen.', en: 'The opening is not open.' },
  missing: { sv: 'Två personer måste stå bakom den, och den gäller i högst 30 minuter.', en: 'Two persons must stand behind it, and it lasts at most 30 minutes.' },
  lineAndLaw: { sv: 'En systemadministratör ser inget innehåll (OSL 2009:400 8 kap. 1 §, dataskyddsförordningen art. 32).', en: 'A system administrator sees no content (OSL 2009:400 ch. 8 s. 1, GDPR article 32).' },
  whoCanChange: { sv: 'Den andra personen, genom att godkänna en ny begäran.', en: 'The second person, by approving a new request.' },
  instead: [{ act: 'ask-break-glass', label: { sv: 'Be om en ny nödöppning', en: 'Ask for a new opening' } }],
  say: { sv: 'Jag kan inte se ärendet. Jag ber om en ny öppning om det behövs.', en: 'I cannot see the case. I will ask for a new opening if it is needed.' },
};

/** The one who asked looks at what was named and at nothing else, while it is open. Each look is a line in the agency's journal. */
@Injectable()
export class LookThrough {
  constructor(
    private readonly database: Database,
    private readonly openings: Openings,
  ) {}

  async run({ breakGlassId }: { breakGlassId: string }, caller: Caller): Promise<NamedHandoff> {
    const { row, state, basis } = await this.openings.hold(breakGlassId, 'look', caller);
    if (state !== 'open') throw new Refused({ code: 'not-allowed', fact: 'BreakGlassClosed', text: closed.what, explanation: closed });
    const { content } = await this.openings.named(row, caller);
    this.database.update(BreakGlassEntity, { id: row.id, looks: row.looks + 1 });
    await this.openings.note('look', row, basis, caller);
    return content;
  }
}
