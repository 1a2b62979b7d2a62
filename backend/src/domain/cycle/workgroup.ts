export const memberParts = ['schoolLeader', 'coach', 'adviser', 'teacher'] as const;
export type MemberPart = (typeof memberParts)[number];

export type WorkgroupHint = 'noLeader' | 'noCoach' | 'noAdviser' | 'fewTeachers' | 'manyTeachers';

/** Two to four teachers: enough to speak for the team, few enough to meet. */
const teachers = { least: 2, most: 4 };

/**
 * What is missing in a werkgroep (leader, IB, adviser from outside, two to four teachers). A gentle check: it is said, and
 * nothing is refused; small schools have no four teachers to spare.
 */
export function workgroupHints(parts: readonly MemberPart[]): WorkgroupHint[] {
  const count = (part: MemberPart) => parts.filter((one) => one === part).length;
  const hints: [WorkgroupHint, boolean][] = [
    ['noLeader', count('schoolLeader') === 0],
    ['noCoach', count('coach') === 0],
    ['noAdviser', count('adviser') === 0],
    ['fewTeachers', count('teacher') < teachers.least],
    ['manyTeachers', count('teacher') > teachers.most],
  ];
  return hints.flatMap(([hint, is]) => (is ? [hint] : []));
}

/** Of the four parts how many are there: the leader, the IB and two teachers are needed, an adviser is a choice. */
export function workgroupCount(parts: readonly MemberPart[]): { have: number; of: number } {
  const has = (part: MemberPart, least = 1) => (parts.filter((one) => one === part).length >= least ? 1 : 0);
  return { have: has('schoolLeader') + has('coach') + has('teacher', teachers.least), of: 3 };
}
