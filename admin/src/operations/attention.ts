import type { Operations } from '#contract/operations';
import type { OperationsWords } from './use-operations-words';

/** Longer than this work should not wait. */
const lagMinutes = 10;

/** What an administrator should know first; empty when everything runs. */
export function attentionOf({ schedules, queues, outbox, mails }: Operations, words: OperationsWords): string[] {
  const late = schedules.filter(({ isLate }) => isLate).length;
  const minutes = Math.floor(outbox.lagSeconds / 60);
  return [
    late > 0 && words('late', { smart_count: late }),
    queues === null && words('queueAway'),
    outbox.failed > 0 && words('failed', { smart_count: outbox.failed }),
    minutes >= lagMinutes && words('lagging', { minutes }),
    mails.refusedAddresses > 0 && words('addressesRefused', { smart_count: mails.refusedAddresses }),
    mails.failed > 0 && words('mailsFailed', { smart_count: mails.failed }),
    mails.unknown > 0 && words('mailsUnknown', { smart_count: mails.unknown }),
  ].filter((text): text is string => typeof text === 'string');
}
