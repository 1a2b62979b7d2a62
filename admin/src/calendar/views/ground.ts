import { type Day, weekdayOf } from '#domain/calendar/day';
import { tokens } from '../../theme/tokens';
import type { Entries } from '../day-entries';
import { groundOf } from '../day-entries';

export type Ground = 'closed' | 'tests' | 'weekend' | 'plain';

export const groundOn = (day: Day, entries: Entries): Ground => {
  const ground = groundOf(entries);
  return ground === 'plain' && weekdayOf(day) > 5 ? 'weekend' : ground;
};

/** Stripes and edges beside colour, so that a grey print says the same. */
export const groundStyles: Record<Ground, Record<string, string>> = {
  closed: {
    backgroundColor: tokens.sunk,
    backgroundImage: `repeating-linear-gradient(135deg, transparent 0 5px, ${tokens.line} 5px 6px)`,
  },
  tests: { backgroundColor: tokens.risk.ground, boxShadow: `inset 0 -3px 0 ${tokens.risk.ink}` },
  weekend: { backgroundColor: tokens.ground },
  plain: { backgroundColor: tokens.paper },
};
