import type { DynamicModule } from '@nestjs/common';
import type { Parts, Urls } from '#backend/app.module';

/** What runs without a click, as far as this process takes part in it. */
export function workflowFeatures(_urls: Urls, _parts: Parts): NonNullable<DynamicModule['imports']> {
  return [];
}
