import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { accessible, type Caller } from '@desk/access/server';
import { RegistrationSubject, readRegistrationNumber, type Registration, type registrationApi } from '@desk/cases/contract';
import { notValid } from '@desk/kernel/contract';
import { Database } from '@desk/platform/server';
import { readCursor } from '../list-handoffs';
import { selectRegistrations, toRegistration, type RegistrationRow } from './registration-rows';

/** The register that the caller may read, newest first; found by number, never by anything about a person. */
@Injectable()
export class ListRegistrations {
  constructor(private readonly database: Database) {}

  async run({ register, compartment, year, number, objectId, view, after, limit }: z.output<typeof registrationApi.listRegistrations.input>, caller: Caller): Promise<{ registrations: Registration[]; next: string | null }> {
    const { sql, values } = accessible(caller.rights.rules, 'read', RegistrationSubject.name, 'r');
    const place = (value: unknown) => `$${values.push(value)}`;
    const written = number ? readRegistrationNumber(number) : null;
    if (number && !written) throw notValid('number', { sv: 'Skriv ett diarienummer som CSN 2026/000123, eller bara 123.', en: 'Write a registration number such as CSN 2026/000123, or just 123.' });
    const filter = [
      sql, ...(objectId ? [`r.object_id = ${place(objectId)}`] : [`r.register = ${place(register)}`]), ...(compartment ? [`r.compartment = ${place(compartment)}`] : []), ...(year ? [`r.year = ${place(year)}`] : []),
      ...(written ? [`${register === 'diary' ? 'r.number' : 'r.place'} = ${place(written.number)}`] : []), ...(written?.year ? [`r.year = ${place(written.year)}`] : []),
    ];
    const from = after === undefined ? null : readCursor(after);
    if (from) filter.push(`(r.registered_at, r.id) < (${place(from.sortAt)}::timestamptz, ${place(from.id)}::uuid)`);
    const rows = await this.database.query<RegistrationRow>(`${selectRegistrations} WHERE ${filter.join(' AND ')} ORDER BY r.registered_at DESC, r.id DESC LIMIT ${limit + 1}`, values);
    const shown = rows.slice(0, limit);
    for (const row of shown) caller.must('read', RegistrationSubject, row);
    const last = shown.at(-1);
    return { registrations: shown.map((row) => toRegistration(row, caller, view)), next: rows.length > limit && last ? `${new Date(last.registeredAt).toISOString()}~${last.id}` : null };
  }
}
