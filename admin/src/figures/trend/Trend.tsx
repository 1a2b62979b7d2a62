import { Box, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { SchoolTrend } from '#contract/school-trends';
import { request } from '../../providers/http';
import { Folded } from '../Folded';
import { Asked } from '../Notice';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';
import { SimilarCard } from './SimilarCard';
import { TrendChart } from './TrendChart';
import type { TrendPoint } from './trend-layout';
import { TrendMeasures } from './TrendMeasures';
import { TrendTable } from './TrendTable';

const domains = ['lezen', 'taalverzorging', 'rekenen'] as const;

/** What was measured, whatever is forecast: the years of the school with their breaks, and similar schools. */
export const Trend = ({ schoolId }: { schoolId: string }) => {
  const words = useWords();
  const asked = useQuery({
    queryKey: ['schools', 'trend', schoolId],
    queryFn: () => request<SchoolTrend>(`/schools/${schoolId}/trend`),
  });
  const { data: trend } = asked;
  return (
    <>
      <SectionCard title={words('trend.title')}>
        <Asked of={asked}>{trend && <Years trend={trend} />}</Asked>
      </SectionCard>
      {trend && <SimilarCard similar={trend.similar} />}
    </>
  );
};

const Years = ({ trend }: { trend: SchoolTrend }) => {
  const words = useWords();
  const { years, breaks, measures } = trend;
  if (years.length === 0) return words('trend.empty');
  const perDomain = years.filter((year) => year.domains.length > 0);
  const pointsOf = (domain: (typeof domains)[number]): TrendPoint[] =>
    perDomain.flatMap(({ resultsYear, domains: own }) =>
      own.filter((one) => one.domain === domain).map((one) => ({ resultsYear, ...one })),
    );
  return (
    <>
      <Typography sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '12px' }}>
        {words('trend.says')} {perDomain.length < years.length && words('trend.publishedOnly')}
      </Typography>
      <Box sx={charts}>
        <Titled
          what={words('trend.pooled')}
          points={years.map(({ resultsYear, pooled }) => ({ resultsYear, ...pooled }))}
          breaks={breaks}
          measures={measures}
        />
        {perDomain.length > 0 &&
          domains.map((domain) => (
            <Titled
              key={domain}
              what={words(`domain.${domain}`)}
              points={pointsOf(domain)}
              breaks={breaks}
              measures={measures.filter((measure) => measure.domain === domain)}
            />
          ))}
      </Box>
      <TrendMeasures measures={measures} />
      <Folded show={words('school.asTable')} hide={words('school.hideTable')}>
        <TrendTable trend={trend} />
      </Folded>
    </>
  );
};

const Titled = (props: Parameters<typeof TrendChart>[0]) => (
  <Box sx={{ minWidth: 0, breakInside: 'avoid' }}>
    <Typography variant="h3" component="h3" sx={{ marginBottom: '4px' }}>
      {props.what}
    </Typography>
    <TrendChart {...props} />
  </Box>
);

const charts = {
  display: 'grid',
  gap: '16px 24px',
  gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
  '@media print': { gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '10pt' },
};
