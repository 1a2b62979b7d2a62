import type { PlanRule, RuleWhen } from '#contract/year-plans';
import { nthWord, weekdayName } from '../event/repeat';
import type { Saying } from '../use-saying';

/** «3 weken na toetsperiode M, op dinsdag, om 15:30, 60 minuten, met de IB’er en de leerkracht.» */
export function ruleSentence(rule: PlanRule, saying: Saying): string {
  const { words } = saying;
  const sentence = words('templates.sentence.whole', {
    when: whenSentence(rule.when, saying),
    time: rule.startTime,
    minutes: rule.durationMinutes,
    people: rule.people.map((role) => words(`templates.role.${role}`)).join(', '),
  });
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function whenSentence(when: RuleWhen, saying: Saying): string {
  const { words } = saying;
  switch (when.what) {
    case 'afterTestPeriod':
    case 'beforeTestPeriod':
      return words(`templates.sentence.${when.what}`, {
        weeks: words('templates.sentence.weeks', { smart_count: when.weeks }),
        period:
          when.moment === null
            ? words('templates.sentence.anyPeriod')
            : words('templates.sentence.period', { moment: when.moment }),
        weekday:
          when.weekday === null
            ? ''
            : words('templates.sentence.onWeekday', { weekday: weekdayName(when.weekday, saying) }),
      });
    case 'everyNWeeks':
      return words('templates.sentence.everyNWeeks', {
        smart_count: when.weeks,
        weekday: weekdayName(when.weekday, saying),
      });
    case 'onNthWeekday':
      return words('templates.sentence.onNthWeekday', {
        nth: nthWord(when.nth, saying),
        weekday: weekdayName(when.weekday, saying),
        months: when.months.map((month) => monthName(month, saying)).join(', '),
      });
    case 'perTeacherBetween':
      return words('templates.sentence.perTeacherBetween', {
        smart_count: when.times,
        from: yearDayName(when.from, saying),
        until: yearDayName(when.until, saying),
      });
    case 'onDay':
      return when.nationalDate === null
        ? words('templates.sentence.onDay', { day: when.day === null ? '…' : yearDayName(when.day, saying) })
        : words('templates.sentence.onNational', { name: words(`nationalDate.${when.nationalDate}`) });
  }
}

/** «november»: a month of no year in particular. */
export const monthName = (month: number, { days }: Saying): string =>
  days.month(`2000-${String(month).padStart(2, '0')}`).replace(/ 2000$/, '');

/** «15 november», of `11-15`. */
const yearDayName = (yearDay: string, saying: Saying): string =>
  `${Number(yearDay.slice(3))} ${monthName(Number(yearDay.slice(0, 2)), saying)}`;
