import { Button } from '@mui/material';
import type { School } from '#contract/schools';
import { PageHeader } from '../../layout/PageHeader';
import { pupilsText } from '../column-words';
import { RefreshButton } from '../RefreshButton';
import { RefreshReport } from '../RefreshReport';
import type { Formats } from '../format';
import { useForecastRefresh } from '../use-forecast-refresh';
import { useFormats } from '../use-formats';
import { useWords, type Words } from '../use-words';
import { RemindMe } from '../../review-tasks/RemindMe';

/** Name, on which data and by which method, and the buttons. */
export const SchoolHead = ({ school, isPast }: { school: School; isPast: boolean }) => {
  const words = useWords();
  const formats = useFormats();
  const refresh = useForecastRefresh(school.id);
  return (
    <>
      <PageHeader
        title={words('school.title', { name: school.name })}
        sub={basisOfSchool(isPast ? { ...school, computedAt: null } : school, words, formats)}
        crumb={{ to: '/schools', label: words('overview.title') }}
        actions={
          <>
            {school.may.refresh && (
              <RefreshButton label={words('refresh.one')} state={refresh} onPress={refresh.start} />
            )}
            <RemindMe title={school.name} schoolId={school.id} />
            <Button onClick={() => window.print()}>{words('common.print')}</Button>
          </>
        }
      />
      <RefreshReport {...refresh} />
    </>
  );
};

function basisOfSchool({ schoolWeight, pupils, computedAt, cutOffOn }: School, words: Words, formats: Formats): string {
  return [
    schoolWeight === null ? words('school.noWeight') : words('school.weight', { weight: formats.number(schoolWeight) }),
    pupilsText(pupils, words),
    computedAt && words('school.computed', { day: formats.dayOfInstant(computedAt), cutOff: formats.day(cutOffOn) }),
    computedAt && words('method.label', { method: words('method.orderedLogit') }),
  ]
    .filter(Boolean)
    .join(' · ');
}
