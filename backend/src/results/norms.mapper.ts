import { normPolicy } from '#backend/access/policies/norm.policy';
import type { User } from '#backend/access/user';
import { toDay } from '#backend/platform/clock';
import { FormerNorm, Norm } from '#contract/norms';
import type { formerNorms } from './norm-history.queries';
import type { NormRow } from './norms.queries';

export const toNorm = (user: User, { instrument, validFrom, validUntil, ...row }: NormRow): Norm =>
  Norm.parse({
    ...row,
    instrument: instrument.name,
    provider: instrument.provider.name,
    validFrom: toDay(validFrom),
    validUntil: validUntil && toDay(validUntil),
    may: { edit: normPolicy.edit(user) },
  });

type FormerRow = Awaited<ReturnType<typeof formerNorms>>[number];

export const toFormerNorm = (
  { version, replacedAt, replacedById, values }: FormerRow,
  names: ReadonlyMap<string, string>,
): FormerNorm =>
  FormerNorm.parse({
    version,
    replacedAt: replacedAt.toISOString(),
    replacedBy: names.get(replacedById ?? '') ?? null,
    values,
  });
