import { kindOfSection, mayWrite, sectionKeys, sectionKinds } from './sections';
import { threadStates } from './thread';

const at = (state: (typeof threadStates)[number], teacherHere = true) => ({ state, teacherHere });

it.each([
  ['question', ['question', 'planned'], []],
  ['visit', [], ['planned', 'held', 'talked']],
  ['talk', ['held', 'talked', 'reflected'], ['held', 'talked', 'reflected']],
  ['reflection', ['held', 'talked', 'reflected'], []],
] as const)('%s is written by the teacher in %j and by the visitor in %j', (kind, teacher, visitor) => {
  expect(threadStates.filter((state) => mayWrite(kind, at(state), 'teacher'))).toEqual(teacher);
  expect(threadStates.filter((state) => mayWrite(kind, at(state), 'visitor'))).toEqual(visitor);
});

it('is read only for others, when it is finished and when the teacher left', () => {
  for (const kind of sectionKinds) {
    for (const state of threadStates) {
      expect(mayWrite(kind, at(state), null)).toBe(false);
      expect(mayWrite(kind, at(state, false), 'teacher')).toBe(false);
    }
    expect(mayWrite(kind, at('agreed'), 'teacher')).toBe(false);
  }
});

it('has a section for every line of the form of the school, with room for what it does not ask', () => {
  const form = [{ key: 'rust', label: 'Rust', kind: 'seen' }] as const;
  expect(sectionKeys(form)).toEqual(['question', 'visit.rust', 'visit', 'talk', 'reflection']);
  expect(sectionKeys([])).toEqual(['question', 'visit', 'talk', 'reflection']);
  expect(sectionKeys(form).map(kindOfSection)).toEqual(['question', 'visit', 'visit', 'talk', 'reflection']);
  expect(kindOfSection('verslag')).toBeNull();
});
