import type { Client } from 'pg';
import { commonTables, tenantColumn } from './tenant-tables';

/**
 * Columns that name a row without a foreign key, each with the reason. They may outlive what they name, and open nothing:
 * whoever follows them meets row-level security.
 */
const loose: Readonly<Record<string, string>> = {
  importId: 'what a row came from; imports are erased earlier than what they brought',
  startedById: 'who asked for it; people are removed, runs and imports stay',
  replacedById: 'who changed a norm; people are removed, what it said before stays',
  decidedById: 'who decided on a merge; people are removed, the decision stays',
  doneById: 'who finished it; people are removed, tasks stay',
  writerId: 'who wrote it; people are removed, what they wrote stays',
  actorId: 'the audit log outlives everything it names',
  eckId: 'a key of the outside world',
};

type Problems = { problem: string }[];

/** What in the catalogue of PostgreSQL does not keep boards apart, in words. Nothing when all is well. */
export async function catalogueProblems(owner: Client): Promise<string[]> {
  const common = Object.keys(commonTables);
  const ask = async (sql: string, values: unknown[] = []) =>
    (await owner.query<Problems[number]>(sql, values)).rows.map(({ problem }) => problem);
  return [
    ...(await ask(withoutSecurity, [common])),
    ...(await ask(weakPolicies, [common])),
    ...(await ask(indexesThatDoNotLead, [common])),
    ...(await ask(keysWithoutBoard, [common])),
    ...(await ask(looseIds, [common, Object.keys(loose)])),
    ...(await ask(unknownTables, [common])),
    ...(await ask(appTooStrong)),
    ...(await ask(openViews)),
  ];
}

const tables = `SELECT c.oid, c.relname, c.relowner, c.relrowsecurity, c.relforcerowsecurity FROM pg_class c
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')`;
const tenants = `SELECT * FROM (${tables}) t WHERE relname <> ALL($1)`;
const columnName = `CASE t.relname WHEN 'Board' THEN '${tenantColumn('Board')}' ELSE '${tenantColumn('')}' END`;

const withoutSecurity = `SELECT relname || ': row-level security is not enabled and forced' AS problem FROM (${tenants}) t
  WHERE NOT (relrowsecurity AND relforcerowsecurity)`;

/** Exactly one policy for everything, on the board's column both ways; besides it only the two that logging in needs. */
const weakPolicies = `SELECT t.relname || ': ' || coalesce(p.polname || ' is not what it should be', 'has no policy') AS problem
  FROM (${tenants}) t LEFT JOIN pg_policy p ON p.polrelid = t.oid
  WHERE p.polname IS NULL
     OR p.polname NOT IN ('own_board', 'known_by_email', 'known_by_token')
     OR (p.polname = 'own_board' AND (p.polcmd <> '*' OR p.polroles <> '{0}' OR NOT p.polpermissive
         OR p.polqual IS NULL OR p.polwithcheck IS NULL
         OR pg_get_expr(p.polqual, p.polrelid) !~ format('^\\(?"?%s"? = \\( SELECT \\(?NULLIF\\(current_setting\\(''koers.board''', ${columnName})
         OR pg_get_expr(p.polwithcheck, p.polrelid) <> pg_get_expr(p.polqual, p.polrelid)))
     OR (p.polname = 'known_by_email' AND (t.relname <> 'Staff' OR p.polcmd <> 'r' OR pg_get_expr(p.polqual, p.polrelid) !~ '^\\(?email = '))
     OR (p.polname = 'known_by_token' AND (t.relname <> 'Session' OR p.polcmd <> 'r' OR pg_get_expr(p.polqual, p.polrelid) !~ '^\\(?"tokenHash" = '))
     OR NOT EXISTS (SELECT 1 FROM pg_policy own WHERE own.polrelid = t.oid AND own.polname = 'own_board')`;

/** Two indexes serve somebody whose board is not known yet: they hold the address typed in and the secret of the cookie. */
const indexesThatDoNotLead = `SELECT t.relname || ': the index ' || i.indexrelid::regclass || ' does not lead with the board' AS problem
  FROM (${tenants}) t JOIN pg_index i ON i.indrelid = t.oid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = i.indkey[0]
  WHERE a.attname <> ${columnName}
    AND i.indexrelid::regclass::text NOT IN ('"Staff_email_idx"', '"Session_tokenHash_key"', '"Board_number_key"')`;

const keysWithoutBoard = `SELECT t.relname || ': the foreign key ' || k.conname || ' does not include the board' AS problem
  FROM (${tenants}) t JOIN pg_constraint k ON k.conrelid = t.oid AND k.contype = 'f'
  WHERE NOT EXISTS (SELECT 1 FROM unnest(k.conkey, k.confkey) u(own, target)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.own AND a.attname = 'boardId'
    JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = u.target
      AND b.attname = CASE WHEN k.confrelid = '"Board"'::regclass THEN 'id' ELSE 'boardId' END)
  UNION ALL
  SELECT t.relname || ': is not tied to its board' FROM (${tenants}) t WHERE t.relname <> 'Board' AND NOT EXISTS (
    SELECT 1 FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f' AND k.confrelid = '"Board"'::regclass)`;

const looseIds = `SELECT t.relname || '.' || a.attname || ' names a row without a foreign key' AS problem
  FROM (${tenants}) t JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND a.attname LIKE '%Id' AND a.atttypid = 'uuid'::regtype
  WHERE a.attname <> ALL($2) AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = t.oid AND k.contype = 'f' AND a.attnum = ANY(k.conkey))`;

const unknownTables = `SELECT relname || ': has no board and is not on the list of common tables' AS problem FROM (${tenants}) t
  WHERE relname <> 'Board' AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = t.oid AND a.attname = 'boardId' AND a.attnotnull)
  UNION ALL
  SELECT name || ': is on the list of common tables and does not exist' FROM unnest($1::text[]) name
  WHERE name NOT IN (SELECT relname FROM (${tables}) t)`;

const appTooStrong = `SELECT 'koers_app: ' || what AS problem FROM (
    SELECT 'is superuser or passes row-level security or makes roles' AS what FROM pg_roles
    WHERE rolname = 'koers_app' AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)
    UNION ALL SELECT 'owns ' || relname FROM pg_class WHERE relowner = 'koers_app'::regrole
    UNION ALL SELECT 'is a member of ' || r.rolname FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid WHERE m.member = 'koers_app'::regrole
    UNION ALL SELECT 'may create in the schema' WHERE has_schema_privilege('koers_app', 'public', 'CREATE')
    UNION ALL SELECT 'may truncate or reference ' || relname FROM (${tables}) t
      WHERE has_table_privilege('koers_app', t.oid, 'TRUNCATE') OR has_table_privilege('koers_app', t.oid, 'REFERENCES') OR has_table_privilege('koers_app', t.oid, 'TRIGGER')
    UNION ALL SELECT 'may change ' || relname FROM (${tables}) t WHERE relname IN ('_prisma_migrations', 'SignalValue', 'Holiday', 'OpenSchool', 'StartStamp')
      AND (has_table_privilege('koers_app', t.oid, 'INSERT') OR has_table_privilege('koers_app', t.oid, 'UPDATE') OR has_table_privilege('koers_app', t.oid, 'DELETE'))
    UNION ALL SELECT 'shares ' || relname || ' with koers_queue' FROM (${tables}) t
      WHERE has_table_privilege('koers_queue', t.oid, 'SELECT') OR has_table_privilege('koers_queue', t.oid, 'INSERT')
    UNION ALL SELECT 'may run ' || p.proname || ' with the rights of its owner' FROM pg_proc p
      WHERE p.pronamespace = 'public'::regnamespace AND p.prosecdef AND has_function_privilege('koers_app', p.oid, 'EXECUTE')) w`;

const openViews = `SELECT relname || ': a view that runs as its owner, or a materialised one' AS problem FROM pg_class
  WHERE relnamespace = 'public'::regnamespace
    AND (relkind = 'm' OR (relkind = 'v' AND NOT coalesce(reloptions, '{}') @> ARRAY['security_invoker=true']))`;
