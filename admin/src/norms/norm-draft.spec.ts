import { clashesWith, isTouched, readDraft, settle, startDraft } from './norm-draft';
import { emptyNorm } from './norm-form';

const text = emptyNorm({ mean: '100', sd: '15', source: 'Handleiding 2024', validFrom: '2024-08-01' });
const draft = { ...startDraft({ version: 1, text }), text: { ...text, mean: '101', validUntil: '2025-07-31' } };
const saved = { version: 2, text: { ...text, mean: '99', sd: '14' } };

it('knows whether something was typed', () => {
  expect(isTouched(startDraft({ version: 1, text }))).toBe(false);
  expect(isTouched(draft)).toBe(true);
});

it('puts side by side what two people wrote, and proposes what each of them changed', () => {
  expect(clashesWith(draft, saved)).toEqual([
    { field: 'mean', mine: '101', theirs: '99', pick: 'mine' },
    { field: 'sd', mine: '15', theirs: '14', pick: 'theirs' },
    { field: 'validUntil', mine: '2025-07-31', theirs: '', pick: 'mine' },
  ]);
});

it('goes on from what is saved now, and loses nothing that was typed', () => {
  expect(settle(draft, saved, {})).toEqual({
    version: 2,
    base: saved.text,
    text: { ...text, mean: '101', sd: '14', validUntil: '2025-07-31' },
  });
  expect(settle(draft, saved, { mean: 'theirs', sd: 'mine' }).text).toMatchObject({ mean: '99', sd: '15' });
});

it('finds nothing to choose when both did the same', () => {
  const same = { version: 2, text: draft.text };
  expect(clashesWith(draft, same)).toEqual([]);
  expect(isTouched(settle(draft, same, {}))).toBe(false);
});

it.each([
  ['a draft', JSON.stringify(draft), draft],
  ['nothing', null, null],
  ['what is no draft', '{"version":1}', null],
  ['what is not even JSON', '{', null],
  ['a draft of before a field was there', JSON.stringify({ ...draft, text: { mean: '1' } }), null],
])('reads %s back', (_what, kept, expected) => {
  expect(readDraft(kept)).toEqual(expected);
});
