import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { cyclePolicy } from '#backend/access/policies/cycle.policy';
import type { User } from '#backend/access/user';
import { Audit } from '#backend/audit/audit';
import { Database, type Tx } from '#backend/database/database';
import { Clock, toDay } from '#backend/platform/clock';
import { conflict, forbidden } from '#backend/platform/errors';
import type { CycleCopy, CycleDetail } from '#contract/cycles';
import { goesOn, textsOfCopy } from '#domain/cycle/copy';
import type { ItemKind } from '#domain/cycle/items';
import { addCycle, type CycleDetailRow, saveText, setMembers } from './cycles.queries';
import { findRow, readCycle, teamOf } from './find-cycle';

/** The next round begins with what still counts of this one: people who are there, open agreements and concerns, texts. */
@Injectable()
export class CycleCopying {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  copy(user: User, fromId: string, { schoolYear, half, focus }: CycleCopy): Promise<CycleDetail> {
    const { boardId, staffId: actorId } = user;
    return this.database.forBoard(boardId, async (tx) => {
      const row = await findRow(tx, user, fromId);
      if (!cyclePolicy.create(user, row)) throw forbidden('permission.missing');
      const here = new Set((await teamOf(tx, user, row.schoolId)).map(({ id }) => id));
      const [id, at] = [randomUUID(), this.clock.now()];
      const ownerId = row.ownerId !== null && here.has(row.ownerId) ? row.ownerId : null;
      const { schoolId, domain } = row;
      const place = { schoolId, domain, focus: focus ?? row.focus, schoolYear, half };
      const about = { ownerId, copiedFromId: fromId, createdAt: at, updatedAt: at };
      if (!(await addCycle(tx, { boardId, id, ...place, ...about }))) throw conflict('cycle.exists');
      const members = row.members.filter(({ staffId }) => here.has(staffId));
      await setMembers(tx, { boardId, cycleId: id }, members.map(({ staffId, part }) => ({ staffId, part }))); // prettier-ignore
      await copyTexts(tx, { boardId, cycleId: id, row, writer: { writerId: actorId, savedAt: at } });
      await tx.cycleItem.createMany({ data: itemsOf(row, here).map((item) => ({ boardId, cycleId: id, ...item })) });
      await this.audit.record(tx, { boardId, actorId, action: 'cycle.copy', subject: 'cycle', subjectId: id });
      return readCycle(tx, user, id);
    });
  }
}

type Texts = { boardId: string; cycleId: string; row: CycleDetailRow; writer: { writerId: string; savedAt: Date } };

async function copyTexts(tx: Tx, { boardId, cycleId, row, writer }: Texts): Promise<void> {
  const written = new Map(row.texts.map(({ key, text }) => [key, text]));
  for (const [key, text] of textsOfCopy(written)) await saveText(tx, { boardId, cycleId, key }, 1, { text, ...writer });
}

const itemsOf = ({ items }: CycleDetailRow, here: ReadonlySet<string>) =>
  items
    .filter((one) => goesOn({ ...one, kind: one.kind as ItemKind, doneOn: one.doneOn && toDay(one.doneOn) }))
    .map(({ kind, title, staffId, answer, helpAsked }) => {
      const stays = staffId !== null && here.has(staffId);
      // Who left cannot be helped any more; the concern itself stays, without the name.
      return { kind, title, answer, staffId: stays ? staffId : null, helpAsked: helpAsked && stays };
    });
