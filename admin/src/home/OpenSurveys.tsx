import { Box, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Survey } from '#contract/surveys';
import { useFormats } from '../figures/use-formats';
import { useSurveyWords } from '../surveys/use-survey-words';
import { Section } from './Section';

/** Surveys that wait for one's own answer. */
export const OpenSurveys = () => {
  const words = useSurveyWords();
  const { shortDay } = useFormats();
  const { data = [] } = useGetList<Survey>('surveys', {
    pagination: { page: 1, perPage: 10 },
    sort: { field: 'openUntil', order: 'ASC' },
    filter: { toAnswer: 'true' },
  });
  if (data.length === 0) return null;
  return (
    <Section title={words('home.title')}>
      {data.map(({ id, title, openUntil }) => (
        <Box key={id} sx={{ padding: '8px 0' }}>
          <Link to={`/surveys/${id}/show`} style={{ fontWeight: 600, display: 'inline-block', minHeight: 24 }}>
            {title}
          </Link>
          <Typography variant="body2" sx={{ color: 'text.secondary' }}>
            {words('home.text')} · {words('home.until', { day: shortDay(openUntil) })}
          </Typography>
        </Box>
      ))}
    </Section>
  );
};
