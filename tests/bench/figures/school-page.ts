import type { Figure } from '../figure';
import { measureEndpoints } from '../measure-endpoints';

/** The board of the promise: thirty schools and ten school years. */
const size = 30;

export const schoolPage: Figure = {
  name: 'school-page',
  about: 'what the pages of a forecast ask for, alone and at 20 parallel, and the same SQL straight through pg',
  measure: (quick) =>
    measureEndpoints(
      quick,
      async ({ schoolIds: [schoolId] }, client) => {
        const school = JSON.parse(await client.get(`/api/schools/${schoolId}`)) as { forecastId: string };
        return {
          school: `/api/schools/${schoolId}`,
          forecast: `/api/forecasts/${school.forecastId}`,
          runs: `/api/forecasts?schoolId=${schoolId}&sort=createdAt&order=DESC&perPage=10`,
          trend: `/api/schools/${schoolId}/trend`,
          overview: '/api/schools?perPage=100&sort=chanceBelow&order=DESC',
          'in-force': '/api/forecasts?inForce=true&perPage=100',
          record: '/api/forecast-records?wholeBoard=true',
          'record-lines': '/api/forecast-record-lines?perPage=100',
          instruments: '/api/instruments?perPage=100',
          'without-norm': '/api/instruments?perPage=100&withoutNorm=true',
          chances: `/api/pupil-chances?schoolId=${schoolId}&perPage=25`,
        };
      },
      { size },
    ),
};
