import { textsOf, toQuestions } from './template-form';

const usual = (key: string) => (key === 'trends' ? 'Wat valt op?' : null);

it('shows the words of Koers, and keeps them as those of Koers while nobody changed them', () => {
  const rows = textsOf([{ key: 'trends', text: null }, { key: 'own-1', text: 'Waar ben je trots op?' }], usual); // prettier-ignore
  expect(rows.map(({ text }) => text)).toEqual(['Wat valt op?', 'Waar ben je trots op?']);
  expect(toQuestions(rows, usual)).toEqual([{ key: 'trends', text: null }, { key: 'own-1', text: 'Waar ben je trots op?' }]); // prettier-ignore
});

it('keeps other words, and leaves out what is empty', () => {
  const rows = [{ key: 'trends', text: 'Wat zie je?' }, { key: 'own-1', text: '  ' }]; // prettier-ignore
  expect(toQuestions(rows, usual)).toEqual([{ key: 'trends', text: 'Wat zie je?' }]);
});
