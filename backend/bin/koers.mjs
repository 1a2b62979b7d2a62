#!/usr/bin/env node
import './old-node.mjs';

// After the check: an older Node cannot read these.
const { prepare } = await import('./prepare.mjs');
const { run } = await import('./run.mjs');

const args = process.argv.slice(2);
if (args[0] === '--build-only') await prepare({ withAdmin: true });
else {
  await prepare({ withAdmin: args[0] === 'start' });
  run(args[0] === 'start' ? 'dist/backend/src/main.js' : 'dist/backend/src/cli.js', args);
}
