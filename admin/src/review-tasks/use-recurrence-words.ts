import { useWorkWords } from '../my-week/use-work-words';
import { isUsualPace } from './task-form';

/** «elke 2 weken», in the words of the form; also of a pace that it does not offer. */
export function useRecurrenceWords(): (pace: string | null) => string {
  const words = useWorkWords();
  return (pace) => {
    if (!pace) return words('recurrence.none');
    if (isUsualPace(pace)) return words(`recurrence.${pace}`);
    return words('recurrence.other', { n: /\d+/.exec(pace)?.[0] ?? '' });
  };
}
