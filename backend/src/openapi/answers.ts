import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export const ANSWER = 'koers:answer';

/** What a route answers when all is well: for the OpenAPI document, and for the test that holds answers against it. */
export const Answers = (schema: z.ZodType) =>
  applyDecorators(
    SetMetadata(ANSWER, schema),
    ApiResponse({ status: '2XX', description: 'As asked', standardSchema: schema } as never),
  );
