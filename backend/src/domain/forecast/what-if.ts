import type { PupilChance } from './chances';
import type { Column } from './columns';
import { forecastSchool } from './school-forecast';
import { type ViewKept, viewAgain } from './view-kept';

/** What is assumed: never a forecast. */
export type Assumption = { leaveOut: (chance: PupilChance) => boolean; bandwidth: number };

/** The columns as they would be without some pupils, or with another bandwidth; `chances` in the order of the pupils. */
export function columnsIf(view: ViewKept, chances: readonly PupilChance[], assumption: Assumption): Column[] {
  const { leaveOut, bandwidth } = assumption;
  const assumed = { ...view, yardstick: { ...view.yardstick, bandwidth } };
  return forecastSchool(viewAgain(assumed, chances.filter((one) => !leaveOut(one)))).columns; // prettier-ignore
}
