import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationClass = { new (): MigrationInterface; readonly name: string };

/**
 * Runs the migrations that have not run, in their order, each in its own transaction, under the owning role. Safe to start from several processes at once:
 * an advisory lock lets one go first.
 * @returns the names of those that ran now
 */
export const migrate = async (url: string, migrations: readonly MigrationClass[]): Promise<string[]> => {
  const source = new DataSource({ type: 'postgres', url, migrations: [...migrations], migrationsTableName: 'migration', migrationsTransactionMode: 'each', entities: [] });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.query(`SELECT pg_advisory_lock(hashtext('desk.migrate'))`);
    return (await source.runMigrations()).map((migration) => migration.name);
  } finally {
    await runner.query(`SELECT pg_advisory_unlock(hashtext('desk.migrate'))`);
    await runner.release();
    await source.destroy();
  }
};
