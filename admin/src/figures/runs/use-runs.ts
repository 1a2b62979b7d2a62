import { useGetList } from 'react-admin';
import type { Forecast } from '#contract/forecasts';
import { maxPerPage } from '#contract/list';

/** Every forecast that the school went by, the newest first. */
export const useRuns = (schoolId: string) =>
  useGetList<Forecast>('forecasts', {
    filter: { schoolId, wasInForce: 'true' },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: maxPerPage },
  });
