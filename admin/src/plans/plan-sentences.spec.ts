import type { GroupPlanDetail } from '#contract/group-plans';
import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { plansNl } from '../i18n/plans.nl';
import { planCsv } from './plan-csv';
import { chanceShort, evaluationText, factText, growthShort, levelShort, periodText } from './plan-sentences';

const words = wordsIn(plansNl, 'nl');
const formats = formatsFor('nl');

it('tells facts in plain sentences, with the name of the level in the domain', () => {
  const say = (fact: Parameters<typeof factText>[0], domain: 'lezen' | 'rekenen') => factText(fact, { domain }, words);
  expect(say({ key: 'fell', count: 5, of: 24 }, 'lezen')).toBe(
    '5 van 24 leerlingen zakten meer dan een half niveau sinds de vorige toets.',
  );
  expect(say({ key: 'atLevel', count: 5, of: 24 }, 'lezen')).toContain('op 2F');
  expect(say({ key: 'atLevel', count: 5, of: 24 }, 'rekenen')).toContain('op 1S');
  expect(say({ key: 'before', needGroup: 'intensive', count: 7, of: 9 }, 'lezen')).toContain('in intensief');
});

it.each([
  [null, 'geen kans bekend'],
  [0.04, '<1 op 20'],
  [0.05, '1 op 10'],
  [0.34, '3 op 10'],
  [0.35, '4 op 10'],
  [0.95, '9 op 10'],
  [0.96, '>19 op 20'],
])('a chance of %s is %s', (chance, said) => {
  expect(chanceShort(chance, words)).toBe(said);
});

it('names the level of today where there is no chance', () => {
  expect(levelShort({ level: '1S/2F' }, { domain: 'rekenen' }, words)).toBe('nu 1S');
  expect(levelShort({ level: null }, { domain: 'lezen' }, words)).toBe('geen toets');
});

it.each([
  [null, 'geen vorige toets'],
  [0.04, '● gelijk'],
  [0.26, '▲ +0,3'],
  [-0.6, '▼ −0,6'],
])('growth of %s is %s', (growth, said) => {
  expect(growthShort({ growth }, words, formats)).toBe(said);
});

it('names the half year', () => {
  expect(periodText({ schoolYear: '2026-2027', half: 1 }, words)).toBe('augustus 2026 – januari 2027');
  expect(periodText({ schoolYear: '2026-2027', half: 2 }, words)).toBe('februari – juli 2027');
});

it('puts the proposed evaluation into words, without a need group nobody was measured in', () => {
  const none = { pupils: 0, measured: 0, above: 0, asExpected: 0, below: 0, expected: null, mean: null };
  const made = {
    final: false,
    pupils: [],
    needGroups: [
      { ...none, needGroup: 'intensive' as const, measured: 6, above: 2, asExpected: 3, below: 1 },
      { ...none, needGroup: 'basic' as const },
    ],
    goal: { goal: 14, atLevel: 14, tested: 20, of: 22, verdict: 'reached' as const },
  };
  expect(evaluationText(made, words)).toBe(
    'Doel gehaald: 14 van 20 getoetste leerlingen op niveau (doel 14).\n' +
      'Intensief (n = 6): 2 meer dan verwacht, 3 zoals verwacht, 1 minder dan verwacht.',
  );
});

it('exports pupils and texts', () => {
  const plan = {
    pupils: [{ label: 'Noor B', needGroup: 'basic', reason: null, chance: 0.512, growth: -0.26 }],
    sections: [
      { key: 'goals', text: 'Twee erbij' },
      { key: 'analysis', text: '' },
    ],
  } as unknown as GroupPlanDetail;
  expect(planCsv(plan, words).split('\r\n')).toEqual([
    '\uFEFFLeerling;Instructiegroep;Reden, in een paar woorden;%;Δ',
    'Noor B;Basis;;51;-0,3',
    '',
    'Doel;Twee erbij',
    '',
  ]);
});
