import { RequestMethod } from '@nestjs/common';
import { HTTP_CODE_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { z } from 'zod';
import { ANSWER } from '#backend/openapi/answers';
import type { Api } from './api';

export type AnsweredRoute = { method: string; path: string; schema: z.ZodType | undefined };
type Handler = (...values: never[]) => unknown;

/** 204: nothing to hold against a schema. */
const answersNothing = (handler: Handler) => Reflect.getMetadata(HTTP_CODE_METADATA, handler) === 204;

/** Every route of the running API that answers something, with the schema of the contract it promises to answer with. */
export function answeredRoutes({ app }: Api): AnsweredRoute[] {
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService, { strict: false })
    .getControllers()
    .flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance) as Record<string, Handler>;
      const base = Reflect.getMetadata('path', metatype as object) as string;
      return scanner
        .getAllMethodNames(prototype)
        .map((name) => prototype[name] as Handler)
        .filter((handler) => Reflect.hasMetadata('path', handler) && !answersNothing(handler))
        .map((handler) => ({
          method: RequestMethod[Reflect.getMetadata('method', handler) as number] ?? '',
          path: ['/api', base, Reflect.getMetadata('path', handler) as string].filter((part) => part !== '/').join('/'),
          schema: Reflect.getMetadata(ANSWER, handler) as z.ZodType | undefined,
        }));
    });
}
