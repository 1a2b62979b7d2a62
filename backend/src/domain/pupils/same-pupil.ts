import type { Day } from '#domain/calendar/day';

/** What is known of a pupil under one key of the administration. */
export type Identity = {
  pupilId: string;
  firstName: string | null;
  lastName: string | null;
  birthDate: Day | null;
  eckId: string | null;
};

export const sameReasons = ['eckId', 'birthDateAndName', 'birthDateAndSimilarName'] as const;
export type SameReason = (typeof sameReasons)[number];

/** Why two keys may be one pupil; null when nothing says so. A different ECK iD says that they are two. */
export function sameReason(one: Identity, other: Identity): SameReason | null {
  if (one.eckId !== null && other.eckId !== null) return one.eckId === other.eckId ? 'eckId' : null;
  if (one.birthDate === null || one.birthDate !== other.birthDate) return null;
  const [first, second] = [namesOf(one), namesOf(other)];
  if (first.last === '' || first.first === '') return null;
  if (first.first === second.first && first.last === second.last) return 'birthDateAndName';
  return isLike(first.last, second.last) && isLikeFirst(first.first, second.first) ? 'birthDateAndSimilarName' : null;
}

/** Letters only, without accents, and without what stands before a Dutch surname: «de Wit» and «Wit» are the same. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(van|von|der|den|de|het|ten|ter|te|el|al|la|le)\b|\bvd\b|^'?[ts]\b/g, '')
    .replace(/[^\p{L}]/gu, '');

const namesOf = ({ firstName, lastName }: Identity) => ({ first: plain(firstName ?? ''), last: plain(lastName ?? '') });

/** The same but for one slip of the pen; of short names a slip makes another name. */
const isLike = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= 5 && isOneSlip(one, other));

/** A short form counts too: «Jo» and «Johan». Twins share all but their first name. */
const isLikeFirst = (one: string, other: string): boolean => {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return isLike(one, other) || (short.length >= 2 && long.startsWith(short));
};

/** One letter more, less or other, or two neighbours exchanged. */
function isOneSlip(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1);
  const exchanged = short[at] === long[at + 1] && short[at + 1] === long[at];
  return short.slice(at + 1) === long.slice(at + 1) || (exchanged && short.slice(at + 2) === long.slice(at + 2));
}

/** Two keys, in the order of their ids so that each pair is one. */
export type LikelyPair = { pupilId: string; otherId: string; reason: SameReason };

/** All pairs of which at least one is fresh. Only who shares a birth date or an ECK iD is compared. */
export function likelyPairs(identities: readonly Identity[], fresh: ReadonlySet<string>): LikelyPair[] {
  const pairs = new Map<string, LikelyPair>();
  for (const group of groupsOf(identities))
    group.forEach((one, i) => {
      for (const other of group.slice(i + 1)) {
        if (one.pupilId === other.pupilId || (!fresh.has(one.pupilId) && !fresh.has(other.pupilId))) continue;
        const reason = sameReason(one, other);
        if (!reason) continue;
        const [pupilId = '', otherId = ''] = [one.pupilId, other.pupilId].sort();
        pairs.set(`${pupilId} ${otherId}`, { pupilId, otherId, reason });
      }
    });
  return [...pairs.values()].sort((a, b) => (a.pupilId + a.otherId < b.pupilId + b.otherId ? -1 : 1));
}

function groupsOf(identities: readonly Identity[]): Identity[][] {
  const groups = new Map<string, Identity[]>();
  for (const identity of identities)
    for (const key of [identity.birthDate, identity.eckId && `eck ${identity.eckId}`]) {
      if (!key) continue;
      const group = groups.get(key);
      if (group) group.push(identity);
      else groups.set(key, [identity]);
    }
  return [...groups.values()];
}
