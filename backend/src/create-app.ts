import { NestFactory } from '@nestjs/core';
import { type INestApplicationContext, StandardSchemaValidationPipe } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { json } from 'express';
import { WorkingsModule } from '#workflows/operations/workings.module';
import { workflowFeatures } from '#workflows/workflows.module';
import { isPlain } from './access/session-cookie';
import { apiFeatures } from './api-features';
import { AppModule, type Parts, type Urls } from './app.module';
import type { Config } from './config';
import { HealthModule } from './health/health.module';
import { serveOpenApi } from './openapi/openapi';
import { adminFiles } from './platform/admin-files';
import { correlate } from './platform/correlation';
import { ErrorFilter } from './platform/error.filter';
import { nestLogger } from './platform/logger';
import { nothingHere } from './platform/nothing-here';
import { logRequests } from './platform/request-log';
import { refuseForeignPages } from './platform/same-origin';
import { securityHeaders } from './platform/security-headers';
import { toFieldProblems } from './platform/field-problems';

/** Uploads are JSON too, with the files inside; everything else is small. */
const uploads = '/api/imports';
const limits = { upload: '40mb', other: '200kb' };

/**
 * Koers as one process serves it: the API with the admin, the workers, the schedule, or all of them.
 * The only place in backend/ that knows the workflows: here the parts are put together.
 */
export async function createApp(
  config: Config,
  urls: Urls,
  parts: Parts & { admin: boolean },
): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(moduleOf(config, urls, parts), {
    abortOnError: false,
    bodyParser: false,
    logger: nestLogger,
  });
  app.set('trust proxy', config.TRUST_PROXY);
  app.set('query parser', 'extended');
  app.disable('x-powered-by');
  app.use(correlate, ...securityHeaders(isPlain(config)), logRequests, refuseForeignPages(config.publicUrl));
  if (parts.admin) app.use(...adminFiles(config));
  app.use(nothingHere);
  app.use('/api', noStore);
  app.use(uploads, json({ limit: limits.upload }));
  app.use(json({ limit: limits.other }));
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new StandardSchemaValidationPipe({ exceptionFactory: toFieldProblems }));
  app.useGlobalFilters(new ErrorFilter());
  if (parts.api) serveOpenApi(app);
  return app;
}

const noStore = (_request: unknown, response: { setHeader(name: string, value: string): void }, next: () => void) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

/** The same without HTTP and without timers, for commands: it does what it is told and nothing else. */
export function createContext(config: Config, urls: Urls, parts: Parts): Promise<INestApplicationContext> {
  const features = [...apiOn(urls, parts), ...workflowFeatures(urls, parts, false)];
  return NestFactory.createApplicationContext(AppModule.on(config, urls, features), {
    abortOnError: false,
    logger: nestLogger,
  });
}

const moduleOf = (config: Config, urls: Urls, parts: Parts) =>
  AppModule.on(config, urls, [HealthModule, ...apiOn(urls, parts), ...workflowFeatures(urls, parts)]);

const apiOn = (urls: Urls, { api }: Parts) => (api ? [...apiFeatures, WorkingsModule.on(urls)] : []);
