import type { Operations } from '#contract/operations';
import { attentionOf } from './attention';
import type { OperationsWords } from './use-operations-words';

const words: OperationsWords = (key, values) => [key, ...Object.values(values ?? {})].join(' ');
const at = '2027-03-01T08:00:00Z';
const fine: Operations = {
  at,
  queues: [],
  outbox: { waiting: 3, queued: 1, failed: 0, lagSeconds: 59 },
  mails: { waiting: 2, failed: 0, unknown: 0, refusedAddresses: 0 },
  schedules: [{ task: 'digests', lastSlotAt: at, nextSlotAt: at, isLate: false }],
};

it('says nothing while everything runs, also when work waits for its turn', () => {
  expect(attentionOf(fine, words)).toEqual([]);
});

it('names everything that needs somebody, each once', () => {
  const wrong: Operations = {
    ...fine,
    queues: null,
    outbox: { waiting: 3, queued: 1, failed: 2, lagSeconds: 900 },
    mails: { waiting: 2, failed: 1, unknown: 4, refusedAddresses: 5 },
    schedules: fine.schedules.map((one) => ({ ...one, isLate: true })),
  };
  expect(attentionOf(wrong, words)).toEqual([
    ...['late 1', 'queueAway', 'failed 2', 'lagging 15'],
    ...['addressesRefused 5', 'mailsFailed 1', 'mailsUnknown 4'],
  ]);
});
