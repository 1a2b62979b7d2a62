import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import type { Config } from '#backend/config';
import type { WithNonce } from './security-headers';

/**
 * The admin: files with a hash in the name may be kept for a year, the page itself never. The page gets a fresh nonce,
 * and learns whether this is a demo before anybody is logged in.
 */
export function adminFiles(config: Config, folder = join(process.cwd(), 'dist/admin')): RequestHandler[] {
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('__DEMO__', String(config.demo));
  const files = express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false });
  return [
    (request, response, next) => {
      if (!request.path.startsWith('/assets/')) return next();
      request.url = request.url.slice('/assets'.length);
      files(request, response, () => void response.status(404).end());
    },
    (request, response, next) => {
      if (request.path.startsWith('/api/') || !['GET', 'HEAD'].includes(request.method)) return next();
      if (!['/', '/index.html'].includes(request.path)) return next();
      response.setHeader('Cache-Control', 'no-store');
      response.type('html').send(page.replaceAll('__NONCE__', (response as WithNonce).locals.nonce));
    },
  ];
}
