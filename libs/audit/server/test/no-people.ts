import type { Text } from '@desk/kernel/contract';
import { PeopleInJournal } from '../src/people-in-journal';

/** For tests of this room: a house where nobody was ever met. */
export class NoPeople extends PeopleInJournal {
  async visitsOf(_written: string, _now: Date): ReturnType<PeopleInJournal['visitsOf']> {
    return [];
  }
  async staffNames(): Promise<ReadonlyMap<string, string>> {
    return new Map();
  }
  async known() {
    return { subjectHash: '', numberSealed: '', protectedIdentity: false };
  }
  async metIn() {
    return [];
  }
  async personOf() {
    return null;
  }
  masked(): string {
    return '';
  }
  async agencies(): Promise<ReadonlyMap<string, Text>> {
    return new Map();
  }
}
