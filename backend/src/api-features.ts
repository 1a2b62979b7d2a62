import type { DynamicModule } from '@nestjs/common';

/** Everything the API offers, one module a feature. */
export const apiFeatures: NonNullable<DynamicModule['imports']> = [];
