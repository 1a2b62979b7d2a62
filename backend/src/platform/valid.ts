import { Body, Query } from '@nestjs/common';
import type { z } from 'zod';

/** The body, checked against the contract: every problem at once, unknown fields refused. */
export const ValidBody = (schema: z.ZodType) => Body({ schema });

/** The query of a list, checked against the contract. */
export const ValidQuery = (schema: z.ZodType) => Query({ schema });
