import { randomUUID } from 'node:crypto';
import type { Database, Tx } from '#backend/database/database';
import type { Prisma } from '#backend/database/generated/client';
import { addPlan, findPlan } from '#backend/group-plans/group-plans.queries';
import { evaluationNow } from '#backend/group-plans/plan-evaluating';
import { openingOf } from '#backend/group-plans/plan-opening';
import { addPlacements, type NewPlacement, pupilsInGroup } from '#backend/group-plans/plan-pupils.queries';
import { addDays, type Day } from '#domain/calendar/day';
import { agreementOutcomes, agreementsIn } from '#domain/group-plans/agreements';
import { endOfHalf, type HalfYear, halfYearBefore, halfYearOf, startOfHalf } from '#domain/group-plans/half-year';
import { proposeNeedGroup } from '#domain/group-plans/need-groups';
import { type PlanState, sectionKeys } from '#domain/group-plans/plan-state';
import type { Domain, Level } from '#domain/results/levels';
import { blocks, writtenComment, writtenEvaluations, writtenPlans } from '#prisma/seed/plan-texts';

type School = { boardId: string; schoolId: string; coachId: string; today: Day };
type Group = { id: string; yearGroups: number[]; teachers: { staffId: string }[] };
type Wanted = School & { group: Group; domain: Domain; half: HalfYear; state: PlanState; nth: number };

/**
 * Plans of the school where the demo's coach works: those of last half year evaluated, some of this one begun. `most`: of
 * each half year, for a board that only shows that there is another.
 */
export async function addDemoPlans(database: Database, boardId: string, today: Day, most = Infinity): Promise<void> {
  await database.forBoard(boardId, async (tx) => {
    const coach = await tx.roleAssignment.findFirst({
      where: { role: 'coach', staff: { email: { startsWith: 'ib@' } } },
      select: { staffId: true, schoolId: true },
    });
    if (!coach?.schoolId) return;
    const school = { boardId, schoolId: coach.schoolId, coachId: coach.staffId, today };
    await addTexts(tx, school);
    const present = halfYearOf(today);
    for (const wanted of [
      ...(await formerPlans(tx, school, halfYearBefore(present))).slice(0, most),
      ...(await presentPlans(tx, school, present)).slice(0, most),
    ])
      await addPlanOf(tx, wanted);
  });
}

const groupsIn = (tx: Tx, schoolId: string, schoolYear: string): Promise<Group[]> =>
  tx.group.findMany({
    where: { schoolId, schoolYear, yearGroups: { hasSome: [3, 4, 5, 6, 7, 8] } },
    select: { id: true, yearGroups: true, teachers: { select: { staffId: true }, orderBy: { staffId: 'asc' } } },
    orderBy: { name: 'asc' },
  });

/** Whoever is here now was in a plan for rekenen; the oldest have left. */
async function formerPlans(tx: Tx, school: School, half: HalfYear): Promise<Wanted[]> {
  const groups = (await groupsIn(tx, school.schoolId, half.schoolYear)).filter(({ yearGroups }) => yearGroups.some((year) => year < 8)); // prettier-ignore
  return groups.map((group, nth) => ({ ...school, group, domain: 'rekenen', half, state: 'evaluated', nth }));
}

/** One plan discussed, one in use, some begun; that of the teachers who share a group is left for them to begin. */
async function presentPlans(tx: Tx, school: School, half: HalfYear): Promise<Wanted[]> {
  const shared = await tx.groupTeacher.findMany({
    where: { staff: { email: { startsWith: 'leerkracht@' } } },
    select: { groupId: true },
  });
  const groups = await groupsIn(tx, school.schoolId, half.schoolYear);
  const own = groups.filter(({ id }) => shared.some(({ groupId }) => groupId === id));
  const states: PlanState[] = ['inUse', 'discussed', 'draft', 'draft'];
  const others = groups.filter((group) => !own.includes(group)).slice(0, states.length);
  return [
    ...others.map((group, nth) => ({
      ...school,
      group,
      half,
      domain: 'rekenen' as const,
      state: states[nth] ?? 'draft',
      nth,
    })),
    ...own.map((group, nth) => ({ ...school, group, half, domain: 'lezen' as const, state: 'draft' as const, nth })),
  ];
}

async function addPlanOf(tx: Tx, wanted: Wanted): Promise<void> {
  const { boardId, schoolId, group, domain, half, state, today } = wanted;
  const day = openedOn(wanted);
  const pupilIds = await pupilsInGroup(tx, group.id, day);
  if (pupilIds.length === 0) return;
  const { placements, facts, goal } = await openingOf(tx, { ...half, schoolId, domain, pupilIds, today: day });
  const past = endOfHalf(half) < today;
  const id = randomUUID();
  const at = new Date(`${day}T14:30:00Z`);
  const plan = {
    boardId,
    schoolId,
    groupId: group.id,
    domain,
    ...half,
    startedById: group.teachers[0]?.staffId ?? null,
  };
  const said = past ? facts.said.filter(({ key }) => key !== 'expected') : facts.said;
  const goals = { goalLevel: goal?.level ?? null, goalPupils: goal?.pupils ?? null };
  if (
    !(await addPlan(tx, id, { ...plan, ...goals, facts: { ...facts, said } as unknown as Prisma.InputJsonValue }, at))
  )
    return;
  // What was forecast then is not known any more: today's chances do not belong in a plan that is over.
  await addPlacements(tx, { boardId, planId: id }, past ? placements.map(withoutChance) : placements);
  await addTextsOf(tx, { id, at, wanted });
  const changedAt = past ? new Date(`${endOfHalf(half)}T10:00:00Z`) : at;
  await tx.groupPlan.updateMany({ where: { id }, data: { state, changedAt } });
  if (past) await close(tx, id, wanted);
  if (state === 'discussed') await tx.groupPlanComment.create({ data: { boardId, planId: id, key: 'approachIntensive', text: writtenComment, writerId: wanted.coachId, createdAt: at } }); // prettier-ignore
}

/** Some weeks into the half year; a draft some days or weeks ago. */
function openedOn({ half, state, nth, today }: Wanted): Day {
  const day = state === 'draft' ? addDays(today, -3 - 11 * nth) : addDays(startOfHalf(half), 45 + 3 * nth);
  return day < today ? day : today;
}

/** With what its results said, and what became of its agreements. */
async function close(tx: Tx, id: string, wanted: Wanted): Promise<void> {
  const row = await findPlan(tx, { id }, wanted.today);
  const evaluation = row && (await evaluationNow(tx, row, wanted.today));
  const data = {
    outcomes: outcomesOf(wanted),
    ...(evaluation && { evaluation: evaluation as unknown as Prisma.InputJsonValue }),
  };
  await tx.groupPlan.updateMany({ where: { id }, data });
}

function withoutChance(row: NewPlacement): NewPlacement {
  const { needGroup, because } = proposeNeedGroup({ ...row, level: row.level as Level | null, chance: null });
  return { ...row, chance: null, needGroup, proposed: needGroup, because };
}

/** Every text with its first version. */
async function addTextsOf(tx: Tx, { id: planId, at, wanted }: { id: string; at: Date; wanted: Wanted }): Promise<void> {
  const { boardId, domain, state, nth, group, coachId } = wanted;
  const samples = writtenPlans[domain];
  const written = samples[nth % samples.length];
  // A draft was begun: it has an analysis and no approach yet.
  const begun = state === 'draft' ? { analysis: written?.analysis ?? '' } : { ...written };
  const texts: Record<string, string> = {
    ...begun,
    ...(state === 'evaluated' && { evaluation: writtenEvaluations[nth % writtenEvaluations.length] ?? '' }),
  };
  const writerId = group.teachers[0]?.staffId ?? null;
  const saved = (key: string) => (texts[key] ? { text: texts[key], version: 2, writerId, savedAt: at } : {});
  await tx.groupPlanSection.createMany({
    data: [...sectionKeys, 'pupils'].map((key) => ({ boardId, planId, key, ...saved(key) })),
  });
  await tx.groupPlanSectionVersion.createMany({
    data: Object.entries(texts).map(([key, text]) => ({
      boardId,
      planId,
      key,
      version: 2,
      text,
      writerId,
      savedAt: at,
    })),
  });
  const readers = [...new Set([...group.teachers.map(({ staffId }) => staffId), coachId])];
  await tx.groupPlanReader.createMany({
    data: readers.map((staffId, n) => ({
      boardId,
      planId,
      staffId,
      seenAt: at,
      seconds: n === 0 ? 840 + 60 * nth : 0,
    })),
  });
}

/** What became of the agreements of a plan that is over. */
function outcomesOf({ domain, nth }: Wanted): Record<string, string> {
  const samples = writtenPlans[domain];
  const lines = agreementsIn(samples[nth % samples.length]?.agreements ?? '');
  return Object.fromEntries(lines.map((line, n) => [line, agreementOutcomes[(n + nth) % 3] ?? 'kept']));
}

const addTexts = (tx: Tx, { boardId, schoolId }: School) =>
  tx.planText.createMany({ data: blocks.map((block) => ({ ...block, boardId, schoolId })) });
