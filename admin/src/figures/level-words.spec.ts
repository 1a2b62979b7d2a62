import type { Pupil } from '#contract/pupils';
import { countLevels, levelName, shareOf } from './level-words';

const pupil = (level: '<1F' | '1F' | '1S/2F' | null, exempt = false) =>
  ({
    exempt,
    levels: level ? [{ domain: 'rekenen', level, source: 'reported', moment: 'M7', takenOn: '2026-01-20' }] : [],
  }) as unknown as Pupil;

describe('levels of a group', () => {
  it('names the highest level after the domain', () => {
    expect(levelName('1S/2F', 'rekenen')).toBe('1S');
    expect(levelName('1S/2F', 'lezen')).toBe('2F');
    expect(levelName('<1F', 'lezen')).toBe('<1F');
  });

  it('counts who has no result apart, and never as the lowest level', () => {
    const group = [pupil('1S/2F'), pupil('1F'), pupil('1F'), pupil(null)];
    expect(countLevels(group, 'rekenen')).toEqual({
      domain: 'rekenen',
      known: 3,
      without: 1,
      perLevel: { '<1F': 0, '1F': 2, '1S/2F': 1 },
    });
    expect(countLevels(group, 'lezen')).toMatchObject({ known: 0, without: 4 });
  });

  it('leaves exempt pupils out', () => {
    expect(countLevels([pupil('<1F', true), pupil('1F')], 'rekenen')).toMatchObject({ known: 1, without: 0 });
  });

  it('gives no share below five pupils', () => {
    expect(shareOf(2, 4)).toBeNull();
    expect(shareOf(2, 5)).toBe(0.4);
  });
});
