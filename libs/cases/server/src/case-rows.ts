import type { Act, CaseFile, HandoffKind, ReceivedDocument } from '@desk/cases/contract';
import { CaseFile as CaseFileOut } from '@desk/cases/contract';
import { columnsOf } from '@desk/platform/server';
import { CaseFileEntity } from './case.entities';
import { proposedOutcome } from './case-decisions';

/** A latest version of a note, as it goes into a parcel. */
export type LatestNote = { readonly text: string; readonly byName: string; readonly at: string };
export type CaseRow = CaseFileEntity & { readonly acts: Act[]; readonly documents: ReceivedDocument[]; readonly handoffKinds: HandoffKind[]; readonly notes: LatestNote[] };
/** A case as a parcel is made of it. */
export type CaseToSend = Omit<CaseRow, 'handoffKinds'>;

const many = (items: string): string => `coalesce((SELECT jsonb_agg(x.item ORDER BY x.at) FROM (${items}) x), '[]')`;

/** Where a document was registered. A parcel is made without it. */
const registered = `(SELECT jsonb_build_object('id', g.id, 'agencyId', g.agency_id, 'caseTypeCode', g.case_type_code, 'year', g.year, 'number', g.number, 'place', g.place) FROM cases.registration g WHERE g.object_id = d.id AND g.compartment = d.compartment)`;

/** A case with its acts and documents; `$1` is now, since the desk's need of a case ends by the clock. @param registration an expression for each document */
const caseParts = (registration: string): string => `${columnsOf(CaseFileEntity, 'c', ['needOpen'])}, (c.need_open AND coalesce(c.need_until > $1::timestamptz, true)) AS "needOpen",
  ${many(`SELECT a.at, jsonb_build_object('task', a.task, 'at', a.at, 'byName', a.by_name, 'basis', a.basis) AS item FROM cases.act a WHERE a.case_id = c.id`)} AS acts,
  ${many(`SELECT d.received_at AS at, jsonb_build_object('id', d.id, 'title', d.title, 'pages', d.pages, 'kind', d.kind, 'receivedAt', d.received_at, 'arrivedOn', d.arrived_on,
      'file', (SELECT jsonb_build_object('mediaType', f.media_type, 'bytes', f.bytes, 'scanned', f.scanned) FROM cases.document_file f WHERE f.document_id = d.id), 
      'registration', ${registration},
      'forwarded', EXISTS (SELECT FROM cases.document_forward x WHERE x.document_id = d.id AND NOT EXISTS (SELECT FROM cases.handoff r WHERE r.id = x.handoff_id AND r.state = 'returned'))) AS item
    FROM cases.document d WHERE d.case_id = c.id`)} AS documents`;

/** A case with what was done in it and how it was handed over. */
export const caseColumns = `${caseParts(registered)},
  ${many(`SELECT h.sent_at AS at, to_jsonb(h.kind) AS item FROM cases.handoff h WHERE h.case_id = c.id AND h.state NOT IN ('withdrawn', 'redirected')`)} AS "handoffKinds"`;

/** A case with what a parcel is made of: the latest version of each note too. */
export const columnsToSend = `${caseParts('NULL')},
  ${many(`SELECT DISTINCT ON (n.note_id) n.at, jsonb_build_object('text', n.text, 'byName', n.by_name, 'at', n.at) AS item FROM cases.note n WHERE n.case_id = c.id ORDER BY n.note_id, n.number DESC`)} AS notes`;

export const toCaseFile = (row: CaseFileEntity & Pick<CaseRow, 'acts' | 'documents' | 'handoffKinds'>): CaseFile =>
  CaseFileOut.parse({ ...row, proposedOutcome: proposedOutcome(row.acts.map((act) => act.task), row.handoffKinds) });
