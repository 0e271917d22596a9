import { Injectable } from '@nestjs/common';
import { Database } from '@desk/platform/server';

/** Which numbers are protected. Asked in a scope that no caller has, by exact hash: nobody can list them, and no other query can meet them. */
@Injectable()
export class ProtectedPeople {
  constructor(private readonly database: Database) {}

  async has(subjectHash: string): Promise<boolean> {
    const find = () => this.database.find('SELECT level FROM people.protected_person WHERE subject_hash = $1', [subjectHash]);
    return (await this.database.apart(['protected'], 'read', find)) !== undefined;
  }
}
