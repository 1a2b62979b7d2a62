import type { Day } from './day';

/** An event of a series that is still to come. */
export type Occurrence = {
  id: string;
  startsOn: Day;
  /** Where its rule puts it; null when an earlier rule was the last to do so. */
  seriesOn: Day | null;
  /** Moved, or given other times or people, by itself. */
  isApart: boolean;
  isCancelled: boolean;
};

/** Events that were changed or cancelled apart stay as they are, or follow the rule like the others. */
export type ApartChoice = 'keep' | 'follow';

export type LaidAgain = {
  /** Stand by the rule and keep standing. */
  stays: string[];
  /** Were changed, cancelled or let go, and stand by the rule again, on that day. */
  returns: { id: string; day: Day }[];
  /** Fall outside the rule. */
  goes: string[];
  /** Days on which none stands yet. */
  comes: Day[];
  /** Changed or cancelled apart, and left as they are. */
  kept: string[];
};

/** What becomes of the events of a series under another rule: who stands on one of its days stays the same event. */
export function layAgain(events: readonly Occurrence[], days: readonly Day[], choice: ApartChoice): LaidAgain {
  const laid: LaidAgain = { stays: [], returns: [], goes: [], comes: [], kept: [] };
  const open = new Set(days);
  // What stands by the rule now has its day before what an earlier rule let go.
  const inOrder = [...events].sort((one, other) => Number(one.seriesOn === null) - Number(other.seriesOn === null));
  for (const event of inOrder) {
    const day = event.seriesOn ?? event.startsOn;
    const isWanted = open.has(day);
    switch (standingOf(event)) {
      case 'outside':
        open.delete(day);
        continue;
      case 'letGo':
        if (isWanted) laid.returns.push({ id: event.id, day });
        break;
      case 'apart':
        if (choice === 'keep') laid.kept.push(event.id);
        else if (isWanted) laid.returns.push({ id: event.id, day });
        else if (!event.isCancelled) laid.goes.push(event.id);
        break;
      case 'byRule':
        (isWanted ? laid.stays : laid.goes).push(event.id);
        break;
    }
    open.delete(day);
  }
  return { ...laid, comes: days.filter((day) => open.has(day)) };
}

type Standing = 'byRule' | 'apart' | 'letGo' | 'outside';

function standingOf({ seriesOn, isApart, isCancelled }: Occurrence): Standing {
  if (seriesOn === null) return isCancelled ? 'letGo' : 'outside';
  return isApart || isCancelled ? 'apart' : 'byRule';
}
