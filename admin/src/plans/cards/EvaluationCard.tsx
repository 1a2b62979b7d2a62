import { Box, Button, Typography } from '@mui/material';
import type { PlanEvaluated } from '#contract/plan-figures';
import { DataRows } from '../../figures/DataRows';
import { Folded } from '../../figures/Folded';
import { useFormats } from '../../figures/use-formats';
import { useOpenPlan } from '../plan-context';
import { evaluationText } from '../plan-sentences';
import { usePlanWords } from '../use-plan-words';
import { PlanCard } from './PlanCard';
import { PlanText } from './PlanText';

/** What the next results say of the plan, and what the team learns from it. */
export const EvaluationCard = () => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const { evaluation } = plan;
  const written = plan.sections.some(({ key, text }) => key === 'evaluation' && text !== '');
  if (!evaluation && !written && plan.state === 'draft')
    return (
      <Typography className="noprint" variant="body2" color="textSecondary">
        {words('evaluation.waits', { moment: plan.decides.moment })}
      </Typography>
    );
  return (
    <PlanCard title={words('part.evaluation')} parts={['evaluation']}>
      {evaluation ? (
        <Proposal evaluation={evaluation} />
      ) : (
        <Typography sx={{ marginBottom: 1.5 }}>{words('evaluation.waits', { moment: plan.decides.moment })}</Typography>
      )}
      <PlanText
        part="evaluation"
        label={words('evaluation.label')}
        tools={(text, write) =>
          evaluation && (
            <Button
              size="small"
              variant="text"
              onClick={() => write([text.trimEnd(), evaluationText(evaluation, words)].filter(Boolean).join('\n'))}
            >
              {words('insert.button')}: {words('evaluation.proposal')}
            </Button>
          )
        }
      />
    </PlanCard>
  );
};

const Proposal = ({ evaluation }: { evaluation: PlanEvaluated }) => {
  const words = usePlanWords();
  const formats = useFormats();
  const { goal, needGroups, pupils, final } = evaluation;
  return (
    <Box sx={{ marginBottom: 2 }}>
      <Typography variant="h3">{words(final ? 'evaluation.final' : 'evaluation.proposal')}</Typography>
      {goal && <Typography sx={{ margin: '4px 0 8px' }}>{words(`evaluation.goal.${goal.verdict}`, goal)}</Typography>}
      <DataRows
        label={words('evaluation.proposal')}
        columns={[
          { header: words('evaluation.group'), cell: (row) => words(`need.${row.needGroup}`) },
          { header: words('evaluation.pupils'), numeric: true, cell: (row) => row.pupils },
          { header: words('evaluation.measured'), numeric: true, cell: (row) => row.measured },
          { header: words('evaluation.above'), numeric: true, cell: (row) => row.above },
          { header: words('evaluation.asExpected'), numeric: true, cell: (row) => row.asExpected },
          { header: words('evaluation.below'), numeric: true, cell: (row) => row.below },
        ]}
        rows={needGroups}
        keyOf={({ needGroup }) => needGroup}
      />
      <Folded show={words('evaluation.perPupil')} hide={words('evaluation.hidePupils')}>
        <DataRows
          label={words('evaluation.perPupil')}
          columns={[
            { header: words('evaluation.pupil'), cell: (row) => row.label },
            { header: words('evaluation.group'), cell: (row) => words(`need.${row.needGroup}`) },
            { header: words('evaluation.expected'), numeric: true, cell: (row) => formats.signed(row.expected) },
            { header: words('evaluation.measured'), numeric: true, cell: (row) => formats.signed(row.measured) },
            { header: words('evaluation.became'), cell: (row) => words(`evaluation.${row.became}`) },
          ]}
          rows={pupils}
          keyOf={({ id }) => id}
        />
      </Folded>
    </Box>
  );
};
