import type { Prisma } from '#backend/database/generated/client';
import type { User } from '../user';
import { pupilsReadableBy } from './pupil.policy';

/** The doorstroomtoets goes with the pupil, as every result does. */
export const outcomesReadableBy = (user: User): Prisma.OutcomeWhereInput => ({ pupil: pupilsReadableBy(user) });
