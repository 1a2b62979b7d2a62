import type { Client } from 'pg';

export type Column = { table: string; name: string; type: string; required: boolean };
export type ForeignKey = { name: string; table: string; columns: string[]; target: string; targetColumns: string[] };
export type Schema = { columns: Column[]; keys: ForeignKey[] };

/** Columns and foreign keys as PostgreSQL has them. `required`: not null and without a default. */
export async function schemaOf(owner: Client): Promise<Schema> {
  const { rows: columns } = await owner.query<Column>(
    `SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
            a.attnotnull AND NOT a.atthasdef AS required
     FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
     ORDER BY c.relname, a.attnum`,
  );
  const { rows: keys } = await owner.query<ForeignKey>(
    `SELECT k.conname AS name, c.relname AS table, f.relname AS target,
            ARRAY(SELECT attname::text FROM unnest(k.conkey) WITH ORDINALITY u(n, i) JOIN pg_attribute ON attrelid = c.oid AND attnum = n ORDER BY i) AS columns,
            ARRAY(SELECT attname::text FROM unnest(k.confkey) WITH ORDINALITY u(n, i) JOIN pg_attribute ON attrelid = f.oid AND attnum = n ORDER BY i) AS "targetColumns"
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class f ON f.oid = k.confrelid
     WHERE k.contype = 'f' AND c.relnamespace = 'public'::regnamespace ORDER BY 2, 1`,
  );
  return { columns, keys };
}

/** Tables in the order in which they can be filled: those a table points at come before it. */
export function inOrderOfNeed(tables: readonly string[], { keys }: Schema): string[] {
  const ordered: string[] = [];
  const visit = (table: string): void => {
    if (ordered.includes(table)) return;
    for (const { target } of keys.filter((key) => key.table === table && key.target !== table)) visit(target);
    ordered.push(table);
  };
  tables.forEach(visit);
  return ordered;
}
