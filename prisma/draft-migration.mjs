#!/usr/bin/env node
// Prints the SQL that leads from the schema at a git revision (default: nothing) to the schema in the work tree.
// A draft: row-level security, checks and triggers are written by hand. Development only: the engine's API is undocumented.
//   npm run db:draft -- HEAD > prisma/migrations/<time>_<what-happened>/migration.sql
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaPg } from '@prisma/adapter-pg';

const require = createRequire(import.meta.url);
const folder = 'prisma/schema';
const revision = process.argv[2];

const engine = await loadEngine();
const now = readdirSync(folder).map((name) => ({ path: name, content: readFileSync(join(folder, name), 'utf8') }));
const { stdout } = await engine.diff({
  from: revision ? { tag: 'schemaDatamodel', files: schemaAt(revision) } : { tag: 'empty' },
  to: { tag: 'schemaDatamodel', files: now },
  script: true,
  shadowDatabaseUrl: null,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
process.stdout.write(stdout ?? '');
process.exit(0);

async function loadEngine() {
  const bindings = await import('@prisma/schema-engine-wasm/schema_engine_bg');
  const path = require.resolve('@prisma/schema-engine-wasm').replace(/schema_engine\.js$/, 'schema_engine_bg.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(path), { './schema_engine_bg.js': bindings });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const datamodels = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: process.env.DATABASE_URL ?? 'postgresql://koers_owner@127.0.0.1/postgres' }),
  );
  return bindings.SchemaEngine.new({ datamodels }, () => {}, adapter);
}

function schemaAt(at) {
  const git = (...args) => execFileSync('git', args, { encoding: 'utf8' });
  const names = git('ls-tree', '--name-only', at, `${folder}/`).trim().split('\n');
  return names.map((path) => ({ path: path.slice(folder.length + 1), content: git('show', `${at}:${path}`) }));
}
