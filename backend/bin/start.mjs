#!/usr/bin/env node
import './old-node.mjs';

// After the check: an older Node cannot read these.
const { prepare } = await import('./prepare.mjs');
const { run } = await import('./run.mjs');

await prepare({ withAdmin: true });
run('dist/backend/src/main.js', process.argv.slice(2));
