import { getMetadataArgsStorage } from 'typeorm';

export type EntityClass<T extends object = object> = { new (): T; readonly name: string };
export type Table = { readonly name: string; readonly columnOf: ReadonlyMap<string, string> };

const tables = new Map<EntityClass, Table>();

/** `deskStaffId` → `desk_staff_id`: the one naming rule between records and tables. */
export const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** The table behind an entity and its columns, read from the entity's decorators once. */
export const tableOf = (entity: EntityClass): Table => {
  const known = tables.get(entity);
  if (known) return known;
  const storage = getMetadataArgsStorage();
  const described = storage.tables.find((table) => table.target === entity);
  if (!described?.schema || !described.name) throw new Error(`${entity.name} names no schema and table`);
  const table: Table = {
    name: `${described.schema}.${described.name}`,
    columnOf: new Map(storage.columns.filter((column) => column.target === entity).map((column) => [column.propertyName, snake(column.propertyName)])),
  };
  tables.set(entity, table);
  return table;
};

/** Every column of an entity under its property's name, for a `SELECT` with an alias. @param except properties that are selected otherwise */
export const columnsOf = (entity: EntityClass, alias: string, except: readonly string[] = []): string =>
  [...tableOf(entity).columnOf].filter(([property]) => !except.includes(property)).map(([property, column]) => `${alias}.${column} AS "${property}"`).join(', ');
