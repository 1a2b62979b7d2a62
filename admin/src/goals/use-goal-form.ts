import type { GoalDetail } from '#contract/goals';
import { type KeptForm, useKeptForm } from '../autosave/use-kept-form';
import type { GoalText } from './goal-form';

type Asked = Parameters<typeof useKeptForm<GoalText, GoalDetail>>[0];

/** A goal as it is written, kept in this tab until it is saved. */
export const useGoalForm = (asked: Asked) =>
  useKeptForm<GoalText, GoalDetail>({ ...asked, name: `goal.form.${asked.name}` });
export type GoalFormState = KeptForm<GoalText>;
