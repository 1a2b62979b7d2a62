import { layAgenda } from '#backend/conversations/agenda';
import { removePoints } from '#backend/conversations/conversations.queries';
import type { Database } from '#backend/database/database';
import type { Day } from '#domain/calendar/day';

/**
 * Talks that are ahead get the agenda that their button «Ververs» gives: the seed wrote them before there was a forecast or a
 * plan, and each would open with nothing that went well.
 */
export async function addDemoAgendas(database: Database, boardId: string, today: Day): Promise<void> {
  await database.forBoard(boardId, async (tx) => {
    const planned = await tx.conversation.findMany({
      where: { state: 'planned' },
      select: {
        id: true,
        schoolId: true,
        level: true,
        domain: true,
        previousId: true,
        points: { select: { id: true } },
      },
    });
    for (const { points, ...talk } of planned) {
      // Nobody has put them in an order of their own yet: what is new comes where it belongs, not behind the rest.
      await removePoints(tx, talk.id, points.map(({ id }) => id)); // prettier-ignore
      await layAgenda(tx, { ...talk, boardId }, today);
    }
  });
}
