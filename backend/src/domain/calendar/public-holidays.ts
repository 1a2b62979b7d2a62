import { addDays, type Day, dayOf, weekdayOf, yearOf } from './day';

/** Easter Sunday by the Gregorian computus (Meeus/Jones/Butcher), any year from 1583. */
export function easterOf(year: number): Day {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century + 8) / 25);
  const epact = (19 * golden + century - leapCenturies - Math.floor((century - moonShift + 1) / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * correction + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/** King's Day is 27 April; on a Sunday it is kept the day before. */
export function kingsDayOf(year: number): Day {
  const day = dayOf(year, 4, 27);
  return weekdayOf(day) === 7 ? addDays(day, -1) : day;
}

/**
 * Public holidays on which Dutch schools are closed (facts: Regeling vaststelling schoolvakanties leaves these to the
 * Algemene termijnenwet). The Friday after Ascension Day is usual, not fixed by law; Liberation Day counts once in
 * five years. Good Friday is an ordinary school day unless the school itself takes it off.
 */
export function publicHolidaysOf(year: number): ReadonlyMap<Day, string> {
  const easter = easterOf(year);
  const days: [Day, string][] = [
    [dayOf(year, 1, 1), 'newYear'],
    [easter, 'easterSunday'],
    [addDays(easter, 1), 'easterMonday'],
    [kingsDayOf(year), 'kingsDay'],
    [addDays(easter, 39), 'ascensionDay'],
    [addDays(easter, 40), 'dayAfterAscension'],
    [addDays(easter, 49), 'whitSunday'],
    [addDays(easter, 50), 'whitMonday'],
    [dayOf(year, 12, 25), 'christmasDay'],
    [dayOf(year, 12, 26), 'boxingDay'],
  ];
  if (year % 5 === 0) days.push([dayOf(year, 5, 5), 'liberationDay']);
  return new Map(days);
}

/** The holidays of a year never change: computed once, since whoever counts school days asks for them day by day. */
const ofYear = new Map<number, ReadonlyMap<Day, string>>();

export function publicHolidayOn(day: Day): string | null {
  const year = yearOf(day);
  const holidays = ofYear.get(year) ?? publicHolidaysOf(year);
  ofYear.set(year, holidays);
  return holidays.get(day) ?? null;
}
