import type { Prisma } from '#backend/database/generated/client';
import type { User } from '../user';
import { pupilsReadableBy } from './pupil.policy';

/** Results go with the pupil: who may read the pupil reads the results, also those of an earlier school. */
export const resultsReadableBy = (user: User): Prisma.ResultWhereInput => ({ pupil: pupilsReadableBy(user) });
