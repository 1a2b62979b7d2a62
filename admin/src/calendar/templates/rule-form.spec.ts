import { PlanRule, RuleForm } from '#contract/year-plans';
import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { calendarNl } from '../../i18n/calendar.nl';
import { formatters } from '../../i18n/format';
import { newRule, weeksFrom, whenOfForm, withForm } from './rule-form';
import { ruleSentence } from './rule-sentences';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };
const rule = newRule([], 'Bouwoverleg');

it('begins every form with a rule the server takes', () => {
  for (const what of RuleForm.options) {
    expect(PlanRule.safeParse(withForm(rule, what)).error).toBeUndefined();
    expect(whenOfForm(what).what).toBe(what);
  }
});

it('names each teacher where it is laid per teacher, and all of them elsewhere', () => {
  expect(withForm(rule, 'perTeacherBetween')).toMatchObject({ people: ['coach', 'teacher'], audience: 'people' });
  expect(withForm({ ...rule, people: ['coach', 'teacher'] }, 'everyNWeeks').people).toEqual(['coach', 'teachers']);
  expect(withForm({ ...rule, people: ['coach', 'teachers'] }, 'perTeacherBetween').people).toEqual([
    'coach',
    'teacher',
  ]);
});

it('gives a new rule a key of its own', () => expect(newRule([rule, { ...rule, key: 'own3' }], 'x').key).toBe('own4'));

it.each([
  ['', []],
  ['49, 2;1 2', [1, 2, 49]],
  ['0', null],
  ['54', null],
  ['mei', null],
  ['1.5', null],
])('reads week numbers %j', (text, weeks) => expect(weeksFrom(text)).toEqual(weeks));

it.each([
  ['everyNWeeks', 'Elke 6 weken op dinsdag, om 15:30, 60 minuten, met de IB’er.'],
  ['afterTestPeriod', '3 weken na elke toetsperiode, om 15:30, 60 minuten, met de IB’er.'],
  ['beforeTestPeriod', '3 weken voor elke toetsperiode, om 15:30, 60 minuten, met de IB’er.'],
  ['onNthWeekday', 'De eerste dinsdag van september, januari, mei, om 15:30, 60 minuten, met de IB’er.'],
  [
    'perTeacherBetween',
    '1 keer per leerkracht, tussen 1 oktober en 31 maart, om 15:30, 60 minuten, met de IB’er, de leerkracht.',
  ],
  ['onDay', 'Op 15 september, om 15:30, 60 minuten, met de IB’er.'],
] as const)('says a rule of the form %s as a sentence', (what, said) =>
  expect(ruleSentence(withForm(rule, what), saying)).toBe(said),
);

it('says a rule with everything filled in', () => {
  const after = { what: 'afterTestPeriod', moment: 'M', weeks: 1, weekday: 4 } as const;
  expect(ruleSentence({ ...rule, when: after }, saying)).toMatch(/^1 week na toetsperiode M, op donderdag, om/);
  const national = { what: 'onDay', day: null, nationalDate: 'finalAdvice' } as const;
  expect(ruleSentence({ ...rule, when: national }, saying)).toMatch(/^Op de eerste dag van «Definitief schooladvies»/);
});
