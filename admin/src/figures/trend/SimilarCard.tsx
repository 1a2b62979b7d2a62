import { Typography } from '@mui/material';
import type { SchoolTrend } from '#contract/school-trends';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { similarSentences } from './trend-words';

/** Context, no ranking: what schools with such pupils reach. */
export const SimilarCard = ({ similar }: Pick<SchoolTrend, 'similar'>) => {
  const words = useWords();
  const formats = useFormats();
  const sentences = similar
    ? [...similarSentences(similar, words, formats), words('trend.similar.note')]
    : [words('trend.similar.none')];
  return (
    <SectionCard title={words('trend.similar.title')}>
      {sentences.map((text) => (
        <Typography key={text} sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '6px' }}>
          {text}
        </Typography>
      ))}
    </SectionCard>
  );
};
