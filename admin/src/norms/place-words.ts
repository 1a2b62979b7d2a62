import { useCallback } from 'react';
import { careerMoment } from '#domain/results/moments';
import type { NormPlace } from '#domain/results/norm-of-result';
import { useDataWords } from '../i18n/use-data-words';

export const placeKey = ({ yearGroup, moment, testLevel }: NormPlace): string =>
  `${careerMoment(yearGroup, moment)} ${testLevel ?? ''}`;

/** «M6», or «M6, toets op niveau M5» for a test of another level. */
export function usePlaceWords(): (place: NormPlace) => string {
  const words = useDataWords();
  return useCallback(
    ({ yearGroup, moment, testLevel }) => {
      const own = careerMoment(yearGroup, moment);
      return testLevel === null ? own : words('instruments.level', { moment: own, level: testLevel });
    },
    [words],
  );
}
