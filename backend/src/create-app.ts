import { NestFactory } from '@nestjs/core';
import { StandardSchemaValidationPipe, type INestApplicationContext } from '@nestjs/common';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { workflowFeatures } from '#workflows/workflows.module';
import { AppModule, type Parts, type Urls } from './app.module';
import { apiFeatures } from './api-features';
import type { Config } from './config';

/**
 * Koers as one process serves it: the API with the admin, the workers, the schedule, or all of them.
 * The only place in backend/ that knows the workflows: here the parts are put together.
 */
export async function createApp(config: Config, urls: Urls, parts: Parts): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(moduleOf(config, urls, parts), {
    abortOnError: false,
    bodyParser: false,
  });
  app.setGlobalPrefix('api');
  app.useGlobalPipes(new StandardSchemaValidationPipe());
  return app;
}

/** The same without HTTP: for commands. */
export function createContext(config: Config, urls: Urls, parts: Parts): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(moduleOf(config, urls, parts), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
}

const moduleOf = (config: Config, urls: Urls, parts: Parts) =>
  AppModule.on(config, urls, [...(parts.api ? apiFeatures : []), ...workflowFeatures(urls, parts)]);
