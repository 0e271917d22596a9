import { Injectable } from '@nestjs/common';
import type { Caller } from '@desk/access/server';
import type { HandoffPreview } from '@desk/cases/contract';
import { DraftHandoff, type Choice } from './draft-handoff';

/** Shows exactly what would be sent. Changes nothing. */
@Injectable()
export class PreviewHandoff {
  constructor(private readonly draft: DraftHandoff) {}

  async run(choice: Choice, caller: Caller): Promise<HandoffPreview> {
    const drafted = await this.draft.run(choice, caller, null);
    if ('existing' in drafted) throw new Error('a preview has no request key');
    return drafted.preview;
  }
}
