import type { Tx } from '#backend/database/database';
import { calendarsOf } from '#backend/organisation/school-calendars.queries';
import type { Day } from '#domain/calendar/day';
import { isLastCall } from '#domain/surveys/survey-state';
import type { SurveyNote } from '../mail/digest-mail';
import { openSurveys, type OpenSurvey } from './survey-notes.queries';

/**
 * Whose answer a survey waits for, in the mail of this day: once when it opens, and again on the last two school days. Of
 * these people, or of everybody.
 */
export async function surveysToAnswer(
  tx: Tx,
  day: Day,
  staffIds: readonly string[] | null = null,
): Promise<OpenSurvey[]> {
  const open = await openSurveys(tx, day, staffIds);
  if (open.length === 0) return [];
  const calendarOf = await calendarsOf(
    tx,
    open.map(({ schoolId }) => schoolId),
  );
  return open.filter(({ isNew, openUntil, schoolId }) => isNew || isLastCall(day, openUntil, calendarOf(schoolId)));
}

export const surveyNotesFor = async (
  tx: Tx,
  staffIds: readonly string[],
  day: Day,
): Promise<(SurveyNote & { staffId: string })[]> =>
  (await surveysToAnswer(tx, day, staffIds)).map(({ staffId, id, schoolName, openUntil }) => ({
    staffId,
    about: 'survey',
    id,
    schoolName,
    openUntil,
  }));
