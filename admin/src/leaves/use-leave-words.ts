import { useCallback } from 'react';
import type { Leave } from '#contract/leaves';
import type { peopleNl } from '../i18n/people.nl';
import { useFormat } from '../i18n/use-format';
import { type Leaves, type Texts, useTexts } from '../i18n/use-texts';

/** The keys under `leaves.`. */
export type LeaveWords = Texts<Leaves<(typeof peopleNl)['leaves']>>;

export const useLeaveWords = (): LeaveWords => useTexts('leaves.');

/** «di 24 nov 2026 t/m vr 27 nov 2026»; of one day that day. */
export function useLeaveDays(): (leave: Pick<Leave, 'fromOn' | 'untilOn'>) => string {
  const words = useLeaveWords();
  const { day } = useFormat();
  return useCallback(
    ({ fromOn, untilOn }) =>
      fromOn === untilOn ? day(fromOn) : words('days', { from: day(fromOn), until: day(untilOn) }),
    [words, day],
  );
}
