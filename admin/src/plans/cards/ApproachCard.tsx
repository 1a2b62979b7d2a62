import { Box } from '@mui/material';
import type { PlanPart, SectionKey } from '#contract/group-plans';
import { usePlanWords } from '../use-plan-words';
import { FillMenu } from './FillMenu';
import { InsertMenu } from './InsertMenu';
import { PartComments } from './PartComments';
import { PlanCard } from './PlanCard';
import { PlanText } from './PlanText';

export const approaches: SectionKey[] = ['approachIntensive', 'approachBasic', 'approachAdvanced'];

/** What each need group gets. */
export const ApproachCard = () => {
  const words = usePlanWords();
  return (
    <PlanCard title={words('approach.title')} aside={words('approach.hint')} parts={[]}>
      <FillMenu />
      <Box sx={columnsStyle}>
        {approaches.map((part) => (
          <Box key={part} sx={{ minWidth: 0 }}>
            <Box component="span" sx={{ display: 'none', '@media print': { display: 'block', fontWeight: 600 } }}>
              {words(`part.${part as 'approachBasic'}`)}
            </Box>
            <PlanText
              part={part}
              minRows={4}
              tools={(text, write) => <InsertMenu part={part} text={text} onWrite={write} />}
            />
            <PartComments part={part as PlanPart} />
          </Box>
        ))}
      </Box>
    </PlanCard>
  );
};

const columnsStyle = {
  display: 'grid',
  gap: 2,
  gridTemplateColumns: { xs: '1fr', lg: 'repeat(3, 1fr)' },
  marginTop: 1.5,
  '@media print': { gridTemplateColumns: 'repeat(3, 1fr)', gap: '8pt' },
} as const;
