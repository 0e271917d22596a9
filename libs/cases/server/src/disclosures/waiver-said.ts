import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { Crossing, waiverText, type disclosuresApi } from '@desk/cases/contract';
import { notFound, type Text } from '@desk/kernel/contract';
import type { CompartmentInfo } from '@desk/people/contract';
import { Database } from '@desk/platform/server';
import { compartmentName } from '../parcel-words';

/** The words of a waiver as the house says them: what the visitor heard must be these. */
@Injectable()
export class WaiverSaid {
  constructor(private readonly database: Database) {}

  /** @throws Refused `not-found` when a document is not one of the visit's in this compartment */
  async of(input: z.output<typeof disclosuresApi.giveWaiver.input>, from: string, known: readonly CompartmentInfo[], about: Text): Promise<Text> {
    const documents = await this.database.query<{ id: string; title: string }>(
      `SELECT d.id, d.title FROM cases.document d JOIN cases.case_file c ON c.id = d.case_id WHERE c.visit_id = $1 AND c.case_type_code = $2 AND d.compartment = $3 AND d.id = ANY ($4::uuid[]) ORDER BY d.received_at, d.id`,
      [input.visitId, input.caseTypeCode, from, input.documentIds]);
    if (documents.length !== new Set(input.documentIds).size || input.categories.includes('D5') !== documents.length > 0) throw notFound();
    const nameOf = (compartment: string): Text => compartmentName(known, compartment);
    return waiverText({
      from: nameOf(from), to: nameOf(input.to), about, validTo: input.validTo, categories: Crossing.options.filter((one) => input.categories.includes(one)), documents: documents.map(({ title }) => title),
    });
  }
}
