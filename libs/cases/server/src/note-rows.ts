import type { Note } from '@desk/cases/contract';
import { Note as NoteOut } from '@desk/cases/contract';
import { notFound } from '@desk/kernel/contract';
import type { NoteEntity } from './case.entities';

/** One note from all its versions: the latest on top, the earlier ones kept, newest first. */
export const toNote = (versions: readonly NoteEntity[]): Note => {
  const [latest, ...earlier] = [...versions].sort((a, b) => b.number - a.number);
  if (!latest) throw notFound();
  return NoteOut.parse({ ...latest, id: latest.noteId, earlier });
};
