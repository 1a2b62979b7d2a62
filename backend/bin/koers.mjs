#!/usr/bin/env node
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

const args = process.argv.slice(2);
if (args[0] === '--build-only') prepare({ withAdmin: true });
else {
  prepare({ withAdmin: args[0] === 'start' });
  run(args[0] === 'start' ? 'dist/backend/src/main.js' : 'dist/backend/src/cli.js', args);
}
