#!/usr/bin/env node
import { prepare } from './prepare.mjs';
import { run } from './run.mjs';

prepare({ withAdmin: true });
run('dist/backend/src/main.js', process.argv.slice(2));
