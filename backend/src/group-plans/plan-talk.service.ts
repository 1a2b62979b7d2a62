import { Injectable } from '@nestjs/common';
import { groupPlanPolicy } from '#backend/access/policies/group-plan.policy';
import { pupilsReadableBy } from '#backend/access/policies/pupil.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database } from '#backend/database/database';
import { fullName, pupilLabel } from '#backend/organisation/names';
import { namesOfStaff } from '#backend/organisation/staff.queries';
import { Clock } from '#backend/platform/clock';
import { forbidden, notFound } from '#backend/platform/errors';
import type {
  CommentCreate,
  CommentDone,
  PlanComment,
  PlanPresence,
  PlanPresenceQuery,
  PlanVersion,
  PlanVersions,
  PlanVersionsQuery,
} from '#contract/group-plans';
import type { Page } from '#contract/list';
import type { Placement } from '#domain/group-plans/restore-placements';
import { isHere, minutesOf, secondsBetween } from '#domain/group-plans/writing-budget';
import { addComment, commentsOf, markComment } from './plan-comments.queries';
import { recordOnPlan } from './plan-following';
import { inReach, nameIn } from './plan.mapper';
import { readPlan } from './plan-reading';
import { countVersions, versionsOf } from './plan-sections.queries';
import { toComment } from './plan-view';

/** What people say about a plan, who is in it now, and what it said before. */
@Injectable()
export class PlanTalk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  comment(user: User, id: string, { key, text }: CommentCreate): Promise<Page<PlanComment>> {
    return this.say(user, id, 'groupPlan.comment', async (tx) => {
      const comment = { key, text, planId: id, boardId: user.boardId, writerId: user.staffId };
      await addComment(tx, { ...comment, createdAt: this.clock.now() });
    });
  }

  /** Dealt with, or open again. */
  settle(user: User, id: string, { commentId, done }: CommentDone): Promise<Page<PlanComment>> {
    return this.say(user, id, 'groupPlan.settle', async (tx) => {
      const said = done ? { doneAt: this.clock.now(), doneById: user.staffId } : { doneAt: null, doneById: null };
      if (!(await markComment(tx, { id: commentId, planId: id }, said))) throw notFound('notFound');
    });
  }

  versions(user: User, id: string, query: PlanVersionsQuery): Promise<PlanVersions> {
    return this.database.forBoard(user.boardId, async (tx) => {
      await readPlan(tx, user, id);
      const rows = await versionsOf(tx, id, query);
      const names = await namesOfStaff(tx, rows.map(({ writerId }) => writerId)); // prettier-ignore
      const ids = rows
        .flatMap(({ placements }) => (placements as Placement[] | null) ?? [])
        .map(({ pupilId }) => pupilId);
      const pupils = await tx.pupil.findMany({
        where: { AND: [pupilsReadableBy(user), { id: { in: [...new Set(ids)] } }] },
        select: { id: true, identity: { select: { key: true, firstName: true, lastName: true } } },
      });
      const labels = new Map(pupils.map((pupil) => [pupil.id, pupilLabel(pupil.identity)]));
      const data = rows.map(({ writerId, savedAt, placements, ...row }) => ({
        ...row,
        writer: nameIn(names, writerId),
        savedAt: savedAt.toISOString(),
        placements: placements && named(placements as Placement[], labels),
      })) as PlanVersion[];
      return { data, total: await countVersions(tx, id, query) };
    });
  }

  /** Asking who is here says that one is here too; the time between two such questions counts while somebody writes. */
  presence(user: User, id: string, { key, writing }: PlanPresenceQuery): Promise<PlanPresence> {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row } = await readPlan(tx, user, id);
      const now = this.clock.now();
      const at = { boardId: user.boardId, planId: id, staffId: user.staffId };
      const before = await tx.groupPlanReader.findFirst({ where: at, select: { seenAt: true } });
      const seconds = writing === 'true' ? secondsBetween(before?.seenAt ?? null, now) : 0;
      await tx.groupPlanReader.upsert({
        where: { boardId_planId_staffId: at },
        create: { ...at, seenAt: now, key: key ?? null },
        update: { seenAt: now, key: key ?? null, seconds: { increment: seconds } },
      });
      const readers = await tx.groupPlanReader.findMany({
        where: { planId: id },
        select: {
          seenAt: true,
          key: true,
          seconds: true,
          staff: { select: { id: true, firstName: true, lastName: true } },
        },
        orderBy: { staffId: 'asc' },
      });
      return {
        here: readers
          .filter(({ seenAt, staff }) => staff.id !== user.staffId && isHere(seenAt, now))
          .map(({ staff, key: part }) => ({
            id: staff.id,
            name: fullName(staff),
            key: part as PlanPresence['here'][0]['key'],
          })),
        minutes: minutesOf(readers),
        version: row.version,
        parts: Object.fromEntries(row.sections.map((section) => [section.key, section.version])),
        comments: await tx.groupPlanComment.count({ where: { planId: id } }),
      };
    });
  }

  private say(user: User, id: string, action: string, write: (tx: Parameters<typeof commentsOf>[0]) => Promise<void>) {
    return this.database.forBoard(user.boardId, async (tx) => {
      const { row, counts } = await readPlan(tx, user, id);
      if (!groupPlanPolicy.comment(user, inReach(row, counts.pupils))) throw forbidden('permission.missing');
      await write(tx);
      const comments = await commentsOf(tx, id);
      const names = await namesOfStaff(tx, comments.map(({ writerId }) => writerId)); // prettier-ignore
      await recordOnPlan(this.audit, tx, user, { id, action });
      return { data: comments.map((comment) => toComment(user, comment, names)), total: comments.length };
    });
  }
}

const named = (placements: readonly Placement[], labels: ReadonlyMap<string, string>) =>
  placements.flatMap(({ pupilId, needGroup, reason }) => {
    const label = labels.get(pupilId);
    return label === undefined ? [] : [{ label, needGroup, reason }];
  });
