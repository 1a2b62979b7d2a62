import { readBounds } from '#domain/results/level-bounds';
import { changedAt, rowsOf, textOf, withOneMore, withoutRow } from './bound-rows';

describe('the levels of a norm, row by row', () => {
  it('are the text of the exchange format, there and back', () => {
    const text = 'A=160|B=140,5|C';
    expect(rowsOf(text)).toEqual([
      { level: 'A', from: '160' },
      { level: 'B', from: '140,5' },
      { level: 'C', from: '' },
    ]);
    expect(textOf(rowsOf(text))).toBe(text);
    expect([rowsOf(''), textOf([])]).toEqual([[], '']);
  });

  it('can be typed from nothing, one after the other', () => {
    let text = withOneMore('');
    expect(rowsOf(text)).toHaveLength(2);
    text = changedAt(text, 0, { level: 'I' });
    text = changedAt(text, 0, { from: '120' });
    text = changedAt(text, 1, { level: 'II' });
    text = withOneMore(changedAt(text, 1, { from: '112,5' }));
    text = changedAt(text, 2, { level: 'III' });
    expect(text).toBe('I=120|II=112,5|III');
    expect(readBounds(text)).toHaveLength(3);
  });

  it('lose a row, and nothing is left of the last one', () => {
    expect(withoutRow('A=160|B=140|C', 1)).toBe('A=160|C');
    expect(withoutRow(withoutRow('|', 0), 0)).toBe('');
  });

  it('never hold the signs that part them', () => {
    expect(changedAt('A=1|B', 1, { level: 'B|=C' })).toBe('A=1|BC');
  });
});
