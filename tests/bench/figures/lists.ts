import type { Figure } from '../figure';
import { measureEndpoints } from '../measure-endpoints';

export const lists: Figure = {
  name: 'lists',
  about: 'lists of the API at 20 parallel, and the same SQL straight through pg',
  measure: (quick) =>
    measureEndpoints(quick, ({ schoolIds: [schoolId] }) =>
      Promise.resolve({
        schools: '/api/schools?perPage=100&sort=verdict',
        groups: `/api/groups?perPage=100&schoolId=${schoolId}`,
        tasks: '/api/review-tasks?perPage=25',
        pupils: `/api/pupils?perPage=25&schoolId=${schoolId}`,
      }),
    ),
};
