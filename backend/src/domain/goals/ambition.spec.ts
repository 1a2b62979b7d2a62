import { ambitionProblem, leftAlone, missedAim, signalProblem, staysUpToAim } from './ambition';

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

it('names the highest of all aims above that a goal is too low for, among those that can be compared', () => {
  const goal = { measure: 'share1F', domain: 'lezen', goal: 60, schoolYear: '2027-2028' };
  const aim = (name: string, change: object) => ({ name, ...goal, goal: 70, ...change });
  const near = aim('near', { goal: 62 });
  expect(missedAim(goal, [near, aim('top', { goal: 72 })])?.name).toBe('top');
  expect(missedAim(goal, [near, aim('top', { goal: 72, schoolYear: '2029-2030' })])?.name).toBe('near');
  expect(missedAim(goal, [aim('all', { domain: null }), aim('other', { measure: 'share1S2F' })])).toBeNull();
  expect(missedAim(goal, [aim('same', { goal: 60 })])).toBeNull();
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
    others: [{ goal: 55, schoolYear: '2027-2028', isSet: false }],
    isToBeSet: false,
  } as const;

  it('is no goal', () => expect(signalProblem(asked)).toBe('goal.signalIsFloor'));
  it('can be under way for a school below it with a later, higher goal', () =>
    expect(signalProblem({ ...asked, isInterim: true })).toBeNull());
  it.each([51, null])('cannot for a school that is at %s', (now) =>
    expect(signalProblem({ ...asked, isInterim: true, now })).toBe('goal.interimNotBelow'),
  );
  it.each([[[]], [[{ goal: 50, schoolYear: '2027-2028' }]], [[{ goal: 60, schoolYear: '2026-2027' }]]])(
    'cannot with %j behind it',
    (behind) => {
      const others = behind.map((one) => ({ ...one, isSet: true }));
      expect(signalProblem({ ...asked, isInterim: true, others })).toBe('goal.interimWithoutLater');
    },
  );
  it('is set only when what is behind it is', () => {
    const draft = { ...asked.others[0], goal: 80 };
    const toBeSet = { ...asked, isInterim: true, isToBeSet: true };
    expect(signalProblem({ ...toBeSet, others: [draft] })).toBe('goal.laterNotSet');
    expect(signalProblem({ ...toBeSet, others: [draft, { ...draft, isSet: true }] })).toBeNull();
  });
  it('says nothing of a higher goal, of one domain or of another measure', () => {
    expect(signalProblem({ ...asked, goal: 51 })).toBeNull();
    expect(signalProblem({ ...asked, domain: 'lezen' })).toBeNull();
    expect(signalProblem({ ...asked, measure: 'aboveAverage' })).toBeNull();
    expect(signalProblem({ ...asked, signal: null })).toBeNull();
  });
});

describe('an interim goal that is set', () => {
  const interim = { goal: 45, schoolYear: '2026-2027', signal: 50 };
  const later = { goal: 55, schoolYear: '2027-2028' };

  it('is left alone without the only later goal above the signaleringswaarde', () => {
    expect(leftAlone([interim], later, [])).toEqual([interim]);
    expect(leftAlone([interim], later, [{ ...later, schoolYear: '2026-2027' }])).toEqual([interim]);
    expect(leftAlone([interim], later, [{ ...later, goal: 50 }])).toEqual([interim]);
  });
  it('is not with another one, by what did not carry it, or when it lies above the signaleringswaarde', () => {
    expect(leftAlone([interim], later, [{ goal: 51, schoolYear: '2029-2030' }])).toEqual([]);
    expect(leftAlone([interim], { ...later, goal: 50 }, [])).toEqual([]);
    expect(leftAlone([{ ...interim, goal: 51 }, { ...interim, signal: null }], later, [])).toEqual([]); // prettier-ignore
  });
});
