import type { DomainChance, PupilChance } from '#contract/pupil-chances';
import { figuresNl } from '../../i18n/figures.nl';
import { wordsIn } from '../spec-support/words-in';
import { byGroup, chancesCsv, wholePercents } from './chance-words';

const chance = (below1F: number, at1F: number, at1S2F: number): DomainChance => ({
  domain: 'rekenen',
  below1F,
  at1F,
  at1S2F,
  evidence: 'norm',
  moment: 'M7',
  near: true,
});
const pupil = (label: string, groupId: string | null, chances: DomainChance[]): PupilChance => ({
  id: label,
  label,
  schoolId: 's',
  groupId,
  groupName: groupId,
  yearGroup: 7,
  resultsYear: 2028,
  exempt: chances.length === 0,
  near: false,
  chances,
});

it.each([
  [
    [1 / 3, 1 / 3, 1 / 3],
    [34, 33, 33],
  ],
  [
    [0.005, 0.405, 0.59],
    [1, 41, 58],
  ],
  [
    [0, 0, 1],
    [0, 0, 100],
  ],
])('writes the chances %j as whole percents that add up: %j', ([a = 0, b = 0, c = 0], whole) => {
  expect(wholePercents(chance(a, b, c))).toEqual(whole);
});

it('puts pupils under their group in the order given', () => {
  const pupils = [pupil('An', '7a', []), pupil('Bo', '7b', []), pupil('Cas', '7a', []), pupil('Dirk', null, [])];
  const names = byGroup(pupils).map(({ name, pupils: of }) => [name, of.map(({ label }) => label)]);
  expect(names).toEqual([
    ['7a', ['An', 'Cas']],
    ['7b', ['Bo']],
    [null, ['Dirk']],
  ]);
});

it('writes a row a pupil, with empty cells for who is exempt', () => {
  const file = chancesCsv(
    [pupil('An', '7a', [chance(0.1, 0.4, 0.5)]), pupil('Bo', '7a', [])],
    wordsIn(figuresNl, 'nl'),
    ',',
  );
  const [header, an, bo] = file.trim().split('\r\n');
  expect(header).toMatch(/Rekenen <1F %;Rekenen 1F %;Rekenen 1S %$/);
  expect(an).toBe('An;7a;7;nee;;;;;;;10;40;50');
  expect(bo).toBe('Bo;7a;7;ja;;;;;;;;;');
});
