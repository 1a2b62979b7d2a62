import type { NormDetail } from '#contract/norms';
import { emptyNorm, toChange, toCreate, toText } from './norm-form';

const instrumentId = '3c0f5a50-0d5c-4c3a-9a57-1d6f1f6a2b11';
const typed = emptyNorm({
  ...{ yearGroup: '7', moment: 'M', domain: 'lezen', mean: '148,2', sd: '19.6', validFrom: '2025-08-01' },
  ...{ source: 'Handleiding 2025, p. 12', bounds: 'A=160|B=140,5|C' },
});
const norm: NormDetail = {
  ...{ id: instrumentId, instrumentId, instrument: 'Lezen', provider: 'LIB', version: 1, may: { edit: true } },
  ...{ domain: 'lezen', yearGroup: 7, moment: 'M', testLevel: null, mean: 148.2, sd: 19.6, n: null },
  ...{ scoreMin: null, scoreMax: null, cut1F: null, cut1S2F: null, source: 'Handleiding' },
  bounds: [
    { level: 'A', from: 160 },
    { level: 'B', from: null },
  ],
  ...{ validFrom: '2025-08-01', validUntil: null, scores: 0, history: [] },
};

it('reads what was typed, with comma or point', () => {
  expect(toCreate(typed, instrumentId)).toMatchObject({
    input: {
      ...{ yearGroup: 7, mean: 148.2, sd: 19.6, n: null, testLevel: null, validUntil: null },
      bounds: [
        { level: 'A', from: 160 },
        { level: 'B', from: 140.5 },
        { level: 'C', from: null },
      ],
    },
  });
});

it.each([
  ['nothing at all', emptyNorm(), ['yearGroup', 'moment', 'domain', 'mean', 'sd', 'validFrom', 'source']],
  ['a word for a number', { ...typed, mean: 'hoog', n: '12,5' }, ['mean', 'n']],
  ['levels that are none', { ...typed, bounds: 'A=1|B=2|C' }, ['bounds']],
])('points at what has to be mended: %s', (_what, text, mend) => {
  expect(toCreate(text, instrumentId)).toEqual({ mend });
});

it('sends only what was changed', () => {
  const before = toText(norm);
  expect(before).toMatchObject({ mean: '148,2', bounds: 'A=160|B', validUntil: '' });
  expect(toChange({ ...before, validUntil: '2026-07-31' }, before)).toEqual({ input: { validUntil: '2026-07-31' } });
  expect(toChange({ ...before, bounds: '' }, before)).toEqual({ input: { bounds: null } });
  expect(toChange(before, before)).toEqual({ input: {} });
  expect(toChange({ ...before, sd: '0' }, before)).toEqual({ mend: ['sd'] });
});
