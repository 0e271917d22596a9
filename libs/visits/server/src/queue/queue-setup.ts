import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import type { Caller } from '@desk/access/server';
import { changedMeanwhile, notPossible, notValid, officeCompartment, type OfficeId } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { QueueSetupChanged, QueueSubject, setupMistakes, type QueueSetup, type queueApi } from '@desk/visits/contract';
import { JournalTicket } from './journal-ticket';
import { OfficeWork } from './office-work';
import { LIVE } from './queue-rows';
import { QueueSetups, type KnownSetup } from './queue-setups';

type Input = z.output<typeof queueApi.saveQueueSetup.input>;
type Answer = z.input<typeof QueueSetup>;

/** An office's queues, desks, hours and order. */
@Injectable()
export class GetQueueSetup {
  constructor(private readonly setups: QueueSetups) {}

  async run({ officeId }: { readonly officeId: OfficeId }, caller: Caller): Promise<Answer> {
    caller.must('read', QueueSubject, { officeId });
    return said(await this.setups.of(officeId));
  }
}

const said = ({ queues, desks, ...setup }: KnownSetup): Answer => ({ ...setup, queues: [...queues], desks: [...desks] });

const putQueues = `INSERT INTO visits.queue AS q (id, compartment, office_id, letter, name, life_event_ids, case_type_codes, competence, open, position)
  SELECT r.id, $2::text, $3::text, r.letter, r.name, r.life_event_ids, r.case_type_codes, r.competence, r.open, r.position FROM jsonb_populate_recordset(NULL::visits.queue, $1::jsonb) r
  ON CONFLICT (id) DO UPDATE SET letter = EXCLUDED.letter, name = EXCLUDED.name, life_event_ids = EXCLUDED.life_event_ids, case_type_codes = EXCLUDED.case_type_codes, competence = EXCLUDED.competence, open = EXCLUDED.open, position = EXCLUDED.position`;
// What a desk serves now follows what it is set to serve.
const putDesks = `INSERT INTO visits.desk AS d (id, compartment, office_id, number, kind, queue_ids, serves, state, languages, competences, able, version)
  SELECT r.id, $2::text, $3::text, r.number, r.kind, r.queue_ids, r.queue_ids, 'closed', '{}', '{}', '{}', 1 FROM jsonb_populate_recordset(NULL::visits.desk, $1::jsonb) r
  ON CONFLICT (id) DO UPDATE SET number = EXCLUDED.number, kind = EXCLUDED.kind, queue_ids = EXCLUDED.queue_ids, serves = EXCLUDED.queue_ids, version = d.version + 1`;

/** Replaces an office's setup. What is in use right now stays until it is not. */
@Injectable()
export class SaveQueueSetup {
  constructor(
    private readonly work: OfficeWork,
    private readonly database: Database,
    private readonly setups: QueueSetups,
    private readonly journal: JournalTicket,
  ) {}

  /** @throws Refused `changed-meanwhile` for an old version, `not-valid` for what `setupMistakes` names, `not-possible` QueueInUse or DeskInUse */
  async run(input: Input, caller: Caller): Promise<Answer> {
    const { officeId } = input;
    const basis = caller.must('manage', QueueSubject, { officeId });
    mustAgree(input);
    await this.work.write(officeId, caller.staffId, async () => {
      const [office] = await this.database.query('UPDATE visits.queue_office SET settings = $2, version = version + 1 WHERE office_id = $1 AND version = $3 RETURNING version', [officeId, JSON.stringify(input.settings), input.version]);
      if (!office) throw changedMeanwhile('QueueSetupChanged', { sv: 'Inställningarna ändrades på en annan skärm. Det du ser nu är uppdaterat, gör om din ändring.', en: 'The settings changed on another screen. What you see now is up to date; make your change again.' });
      await this.mustBeUnused(input);
      const compartment = officeCompartment(officeId);
      await this.database.query('DELETE FROM visits.queue WHERE office_id = $1 AND NOT (id = ANY ($2::text[]))', [officeId, input.queues.map((queue) => queue.id)]);
      await this.database.query('DELETE FROM visits.desk WHERE office_id = $1 AND NOT (id = ANY ($2::text[]))', [officeId, input.desks.map((desk) => desk.id)]);
      await this.database.query(putQueues, [JSON.stringify(input.queues.map((queue) => ({ ...queue, life_event_ids: queue.lifeEventIds, case_type_codes: queue.caseTypeCodes }))), compartment, officeId]);
      await this.database.query(putDesks, [JSON.stringify(input.desks.map((desk) => ({ ...desk, queue_ids: desk.queueIds }))), compartment, officeId]);
      this.journal.byStaff(caller, officeId, 'queue.setup', officeId, basis, 'queues');
      await this.database.tell(QueueSetupChanged, { officeId });
    });
    await this.setups.forget(officeId);
    return said(await this.setups.of(officeId));
  }

  private async mustBeUnused({ officeId, queues, desks }: Input): Promise<void> {
    const queue = await this.database.find<{ id: string }>(`SELECT queue_id AS id FROM visits.ticket WHERE office_id = $1 AND state IN ${LIVE} AND NOT (queue_id = ANY ($2::text[])) LIMIT 1`, [officeId, queues.map((it) => it.id)]);
    if (queue) throw notPossible('QueueInUse', { sv: 'Någon väntar i en kö som du tar bort. Stäng kön i dag och ta bort den när den är tom.', en: 'Somebody waits in a queue that you remove. Close it today and remove it when it is empty.' }, { queueId: queue.id });
    const desk = await this.database.find<{ id: string }>(`SELECT id FROM visits.desk WHERE office_id = $1 AND state <> 'closed' AND NOT (id = ANY ($2::text[])) LIMIT 1`, [officeId, desks.map((it) => it.id)]);
    if (desk) throw notPossible('DeskInUse', { sv: 'En disk som du tar bort är öppen. Be kollegan stänga den först.', en: 'A desk that you remove is open. Ask your colleague to close it first.' }, { deskId: desk.id });
  }
}

const mustAgree = (input: Input): void => {
  const [mistake] = setupMistakes(input);
  if (mistake) throw notValid(mistake.path, mistake.text);
};
