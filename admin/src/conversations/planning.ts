import type { Me } from '#contract/access';
import type { ConversationLevel } from '#domain/conversations/levels';
import { placesOf } from '../providers/places';

type Planning = ReturnType<typeof planningOf>;

/** Whether somebody plans talks on a level at a school. */
export const mayPlanTalk = (
  { levels, everySchool, schools }: Planning,
  { level, schoolId }: { level: ConversationLevel; schoolId: string | null },
): boolean =>
  schoolId !== null &&
  levels.includes(level) &&
  (everySchool || level === 'boardLeader' || schools.some(({ id }) => id === schoolId));

/** On which levels somebody plans talks, and at which schools; `everySchool`: those of the board, to be asked for. */
export function planningOf(me: Me): {
  levels: ConversationLevel[];
  everySchool: boolean;
  schools: { id: string; name: string }[];
} {
  const [plan, board] = [placesOf(me, 'conversation.plan'), placesOf(me, 'conversation.readBoard')];
  const inside: ConversationLevel[] = plan.schools.length > 0 ? ['leaderCoach', 'coachTeachers'] : [];
  const between: ConversationLevel[] = board.isBoard || board.schools.length > 0 ? ['boardLeader'] : [];
  return { levels: [...inside, ...between], everySchool: plan.isBoard, schools: plan.schools };
}
