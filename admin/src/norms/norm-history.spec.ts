import { NormChange, type NormDetail } from '#contract/norms';
import { restoreOf, stepsOf } from './norm-history';

const id = '3c0f5a50-0d5c-4c3a-9a57-1d6f1f6a2b11';
const place = { domain: 'lezen', yearGroup: 6, moment: 'M', testLevel: null } as const;
const values = {
  ...place,
  ...{ mean: 100, sd: 15, n: null, scoreMin: null, scoreMax: null, bounds: null, cut1F: null, cut1S2F: null },
  ...{ validFrom: '2024-08-01', validUntil: null, source: null },
};
const second = { ...values, mean: 100.5, source: 'Handleiding' };
const norm: NormDetail = {
  ...{ id, instrumentId: id, instrument: 'Lezen', provider: 'LIB', version: 3, may: { edit: true }, scores: 4 },
  ...{ ...second, validUntil: '2026-07-31' },
  history: [
    { version: 2, replacedAt: '2026-02-02T08:00:00.000Z', replacedBy: 'An Bos', values: second },
    { version: 1, replacedAt: '2026-01-01T08:00:00.000Z', replacedBy: null, values },
  ],
};

it('says of every version what was changed after it', () => {
  expect(stepsOf(norm, ',').map(({ version, changes }) => ({ version, changes }))).toEqual([
    { version: 2, changes: [{ field: 'validUntil', from: '', to: '2026-07-31' }] },
    {
      version: 1,
      changes: [
        { field: 'mean', from: '100', to: '100,5' },
        { field: 'source', from: '', to: 'Handleiding' },
      ],
    },
  ]);
});

it('sends what has to change for a former version to hold again', () => {
  const [newest, oldest] = norm.history;
  expect(restoreOf(norm, newest!)).toEqual({ validUntil: null });
  const change = restoreOf(norm, oldest!);
  expect(change).toEqual({ mean: 100, validUntil: null });
  expect(NormChange.safeParse(change).success).toBe(true);
});
