import { cycleActions, cycleRefusal } from './cycle-state';

const running = { state: 'running', evaluated: 0, written: 0 } as const;
const refused = (course: Parameters<typeof cycleRefusal>[1]) =>
  Object.fromEntries(cycleActions.map((action) => [action, cycleRefusal(action, course)]));

it('lets everything be done with a fresh cycle but closing what was never evaluated, or reopening', () => {
  expect(refused(running)).toEqual({
    edit: null,
    write: null,
    raise: null,
    read: null,
    close: 'cycle.notEvaluated',
    reopen: 'cycle.notClosed',
    copy: null,
    remove: null,
  });
});

it('closes after an evaluation, and is not thrown away once somebody wrote', () => {
  const course = { ...running, evaluated: 1, written: 4 };
  expect(cycleRefusal('close', course)).toBeNull();
  expect(cycleRefusal('remove', course)).toBe('cycle.inUse');
});

it('closed: is read, copied and reopened, and nothing else', () => {
  const allowed = Object.entries(refused({ state: 'closed', evaluated: 2, written: 9 })).filter(
    ([, refusal]) => refusal === null,
  );
  expect(allowed.map(([action]) => action)).toEqual(['reopen', 'copy']);
  expect(cycleRefusal('write', { state: 'closed', evaluated: 2, written: 9 })).toBe('cycle.closed');
});
