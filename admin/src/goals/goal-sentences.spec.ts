import { formatsFor } from '../figures/format';
import { wordsIn } from '../figures/spec-support/words-in';
import { goalsNl } from '../i18n/goals.nl';
import { decidesOf, outcomeOf, type Saying, standOf, valueOf, whatOf, whoOf } from './goal-sentences';

const words = wordsIn(goalsNl.goals, 'nl');
const saying: Saying = { words, formats: formatsFor('nl') };
const share = { measure: 'share1S2F', kind: 'result' } as const;

it('writes a share in percent and a mean in standard deviations, with its sign', () => {
  expect(valueOf(share, 60, saying)).toBe('60\u00a0%');
  expect(valueOf(share, 62.54, saying)).toBe('62,5\u00a0%');
  expect(valueOf({ measure: 'meanZ' }, 0.2, saying)).toBe('+0,20 sd');
  expect(valueOf({ measure: 'growth' }, -0.1, saying)).toBe('\u22120,10 sd');
  expect(valueOf(share, null, saying)).toBe('–');
});

it.each([
  ['lezen', '60\u00a0% van de schoolverlaters op 2F, lezen'],
  ['rekenen', '60\u00a0% van de schoolverlaters op 1S, rekenen'],
  [null, '60\u00a0% van de schoolverlaters op 1S/2F, alle domeinen samen'],
] as const)('names the level as the domain %s does', (domain, text) =>
  expect(whatOf({ ...share, goal: 60, domain }, saying)).toBe(text),
);

it('says for whom, from the board to a need group', () => {
  const none = { schoolName: null, groupName: null, yearGroup: null, needGroup: null };
  expect(whoOf(none, saying)).toBe('heel het bestuur');
  expect(whoOf({ ...none, schoolName: 'De Wingerd', groupName: '6a', needGroup: 'basic' }, saying)).toBe(
    'De Wingerd, groep 6a, basisgroep',
  );
});

it('says which test decides, and where growth begins', () => {
  const at = { schoolYear: '2026-2027', moment: null, fromSchoolYear: null, fromMoment: null };
  expect(decidesOf({ ...share, ...at }, saying)).toBe('doorstroomtoets 2027');
  expect(decidesOf({ ...at, measure: 'meanZ', moment: 'M', instrumentName: 'Toets A' }, saying)).toBe(
    'M-toets 2026-2027, Toets A',
  );
  const growth = { ...at, measure: 'growth', moment: 'M', fromSchoolYear: '2025-2026', fromMoment: 'E' } as const;
  expect(decidesOf(growth, saying)).toBe('E-toets 2025-2026 tot M-toets 2026-2027');
  expect(decidesOf({ ...at, measure: 'seenInVisits' }, saying)).toBe('klassenconsultaties 2026-2027');
});

it('gives an outcome with n, and none of fewer than five', () => {
  const figure = {
    n: 43,
    value: 72.1,
    low: 60,
    high: 80,
    proposal: 'gehaald',
    because: 'above',
    takenOn: null,
  } as const;
  expect(outcomeOf({ ...share, figure }, saying)).toBe('72,1\u00a0% bij 43 leerlingen');
  expect(outcomeOf({ ...share, kind: 'behaviour', figure }, saying)).toContain('bij 43 bezoeken');
  expect(outcomeOf({ ...share, figure: { ...figure, n: 4, value: null } }, saying)).toContain('te weinig');
  expect(outcomeOf({ ...share, figure: null }, saying)).toContain('Nog geen uitslagen');
});

it('says how a goal stands: its verdict once it is closed', () => {
  expect(standOf({ state: 'set', closing: null }, saying)).toBe('vastgesteld');
  const closing = {
    proposal: 'gehaald',
    verdict: 'nietTeZeggen',
    reason: '',
    closedAt: '',
    closedByName: null,
  } as const;
  expect(standOf({ state: 'closed', closing }, saying)).toBe('niet te zeggen');
});
