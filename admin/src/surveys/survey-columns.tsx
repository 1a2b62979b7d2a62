import { Link } from 'react-router-dom';
import type { Survey } from '#contract/surveys';
import { useFormats } from '../figures/use-formats';
import type { Column } from '../table/columns';
import { aboutOf, periodOf } from './survey-sentences';
import { useSurveyWords } from './use-survey-words';

export function useSurveyColumns(): readonly Column<Survey>[] {
  const words = useSurveyWords();
  const formats = useFormats();
  const same = (key: 'schoolName' | 'schoolYear') => ({
    cell: (survey: Survey) => survey[key],
    csv: (survey: Survey) => survey[key],
  });
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to={`/surveys/${id}/show`} style={{ fontWeight: 600 }}>
          {title}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    { key: 'school', label: words('column.school'), ...same('schoolName') },
    { key: 'schoolYear', label: words('column.schoolYear'), ...same('schoolYear') },
    {
      key: 'domain',
      label: words('column.domain'),
      cell: (survey) => aboutOf(survey, words),
      csv: (survey) => aboutOf(survey, words),
    },
    {
      key: 'days',
      label: words('column.days'),
      sort: 'openFrom',
      cell: (survey) => periodOf(survey, words, formats),
      csv: (survey) => periodOf(survey, words, formats),
    },
    {
      key: 'state',
      label: words('column.state'),
      cell: ({ state }) => words(`state.${state}`),
      csv: ({ state }) => words(`state.${state}`),
    },
    {
      key: 'answered',
      label: words('column.answered'),
      cell: ({ counts }) => words('answered', counts),
      csv: ({ counts }) => counts.answered,
    },
    { key: 'asked', label: words('column.asked'), csv: ({ counts }) => counts.asked },
  ];
}
