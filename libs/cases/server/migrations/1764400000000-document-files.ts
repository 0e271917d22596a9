import type { MigrationInterface, QueryRunner } from 'typeorm';
import { rowSecurity } from '@desk/platform/server';

/** The file of a document: one, added once. What it holds lies encrypted in the store of files. */
export class DocumentFiles1764400000000 implements MigrationInterface {
  name = 'DocumentFiles1764400000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE cases.document_file (
      document_id uuid PRIMARY KEY, compartment text NOT NULL, blob_id uuid NOT NULL, media_type text NOT NULL, ending text NOT NULL, bytes integer NOT NULL, sha256 text NOT NULL, scanned boolean NOT NULL,
      by_id text NOT NULL, at timestamptz NOT NULL)`);
    for (const statement of rowSecurity('cases.document_file', ['compartment'], 'SELECT, INSERT')) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('forward only');
  }
}
