import { Box, Typography } from '@mui/material';
import type { GroupPlanDetail } from '#contract/group-plans';
import { useFormats } from '../../figures/use-formats';
import { useOpenPlan } from '../plan-context';
import { factText } from '../plan-sentences';
import { usePlanWords } from '../use-plan-words';
import { BeforePlan } from './BeforePlan';
import { PlanCard } from './PlanCard';
import { PlanText } from './PlanText';

/** What the data say in plain sentences; the teacher adds what they mean. */
export const AnalysisCard = () => {
  const words = usePlanWords();
  const formats = useFormats();
  const { plan } = useOpenPlan();
  const aside = plan.factsUntil && words('analysis.until', { day: formats.day(plan.factsUntil) });
  return (
    <PlanCard title={words('part.analysis')} aside={aside} parts={['analysis']}>
      {plan.facts.length === 0 ? (
        <Typography>{words('analysis.none')}</Typography>
      ) : (
        <Box component="ul" sx={{ margin: '0 0 12px', paddingLeft: 2.5, maxWidth: '72ch' }}>
          {plan.facts.map((fact) => (
            <li key={JSON.stringify(fact)}>{factText(fact, plan, words)}</li>
          ))}
        </Box>
      )}
      {plan.methodTests.length > 0 && <MethodTests tests={plan.methodTests} />}
      <PlanText part="analysis" label={words('analysis.label')} hint={words('analysis.hint')} minRows={2} />
      <BeforePlan />
    </PlanCard>
  );
};

const MethodTests = ({ tests }: { tests: GroupPlanDetail['methodTests'] }) => {
  const words = usePlanWords();
  const formats = useFormats();
  return (
    <>
      <Typography variant="h3">{words('analysis.method')}</Typography>
      <Box component="ul" sx={{ margin: '0 0 12px', paddingLeft: 2.5 }}>
        {tests.map(({ instrument, takenOn, pupils, right, total }) => {
          const said = { instrument, day: formats.day(takenOn), pupils };
          const percent = right !== null && total ? formats.percent((100 * right) / total, 0) : null;
          return (
            <li key={`${instrument} ${takenOn}`}>
              {percent ? words('analysis.methodRight', { ...said, percent }) : words('analysis.methodPlain', said)}
            </li>
          );
        })}
      </Box>
    </>
  );
};
