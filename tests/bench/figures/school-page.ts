import type { Figure } from '../figure';
import { measureEndpoints } from '../measure-endpoints';

export const schoolPage: Figure = {
  name: 'school-page',
  about: 'what the page of a school asks for, at 20 parallel, and the same SQL straight through pg',
  measure: (quick) =>
    measureEndpoints(quick, async ({ schoolIds: [schoolId] }, client) => {
      const school = JSON.parse(await client.get(`/api/schools/${schoolId}`)) as { forecastId: string };
      return {
        school: `/api/schools/${schoolId}`,
        forecast: `/api/forecasts/${school.forecastId}`,
        runs: `/api/forecasts?schoolId=${schoolId}&sort=createdAt&order=DESC&perPage=10`,
      };
    }),
};
