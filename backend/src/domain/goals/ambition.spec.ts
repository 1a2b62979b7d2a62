import { ambitionProblem, signalProblem, staysUpToAim } from './ambition';

it('wants floor, goal and dream in order and within the measure', () => {
  expect(ambitionProblem('share1F', { floor: 90, goal: 95, dream: 98 })).toBeNull();
  expect(ambitionProblem('share1F', { floor: null, goal: 95, dream: null })).toBeNull();
  expect(ambitionProblem('share1F', { floor: 96, goal: 95, dream: null })).toBe('goal.levelsOutOfOrder');
  expect(ambitionProblem('share1F', { floor: 97, goal: 95, dream: 96 })).toBe('goal.levelsOutOfOrder');
  expect(ambitionProblem('share1F', { floor: null, goal: 101, dream: null })).toBe('goal.outOfRange');
  expect(ambitionProblem('meanZ', { floor: -0.1, goal: 0.2, dream: 4 })).toBe('goal.outOfRange');
});

it('lets a school be lower on the way, and not in the year of the aim of the board', () => {
  const aim = { goal: 60, schoolYear: '2028-2029' };
  expect(staysUpToAim(52, '2026-2027', aim)).toBe(true);
  expect(staysUpToAim(59, '2028-2029', aim)).toBe(false);
  expect(staysUpToAim(64, '2028-2029', aim)).toBe(true);
});

describe('the signaleringswaarde', () => {
  const asked = {
    measure: 'share1S2F',
    domain: null,
    goal: 50,
    schoolYear: '2026-2027',
    isInterim: false,
    signal: 50.9,
    now: 44,
    others: [{ goal: 55, schoolYear: '2027-2028' }],
  } as const;

  it('is no goal', () => expect(signalProblem(asked)).toBe('goal.signalIsFloor'));
  it('can be under way for a school below it with a later, higher goal', () =>
    expect(signalProblem({ ...asked, isInterim: true })).toBeNull());
  it.each([51, null])('cannot for a school that is at %s', (now) =>
    expect(signalProblem({ ...asked, isInterim: true, now })).toBe('goal.interimNotBelow'),
  );
  it.each([[[]], [[{ goal: 50, schoolYear: '2027-2028' }]], [[{ goal: 60, schoolYear: '2026-2027' }]]])(
    'cannot with %j behind it',
    (others) => expect(signalProblem({ ...asked, isInterim: true, others })).toBe('goal.interimWithoutLater'),
  );
  it('says nothing of a higher goal, of one domain or of another measure', () => {
    expect(signalProblem({ ...asked, goal: 51 })).toBeNull();
    expect(signalProblem({ ...asked, domain: 'lezen' })).toBeNull();
    expect(signalProblem({ ...asked, measure: 'aboveAverage' })).toBeNull();
    expect(signalProblem({ ...asked, signal: null })).toBeNull();
  });
});
