import { Box, Typography } from '@mui/material';
import { type GoalDetail, GoalProposal } from '#contract/goals';
import { SectionCard } from '../figures/SectionCard';
import { VerdictForm } from '../layout/VerdictForm';
import { useChangeGoal } from './use-change-goal';
import { useSaying } from './use-saying';

/** How it ended; or, as long as it has not, the proposal that a person confirms with a reason. */
export const ClosingCard = ({ goal }: { goal: GoalDetail }) => {
  const { words } = useSaying();
  const { closing, may } = goal;
  return (
    <SectionCard title={words('closing.title')} aside={closing ? undefined : words('closing.aside')}>
      {closing && <Closed closing={closing} />}
      {!closing && (may.close ? <Close goal={goal} /> : <Typography>{words('closing.notYet')}</Typography>)}
    </SectionCard>
  );
};

const Closed = ({ closing }: { closing: NonNullable<GoalDetail['closing']> }) => {
  const { words, formats } = useSaying();
  const { verdict, proposal, reason, closedAt, closedByName } = closing;
  const by = { day: formats.dayOfInstant(closedAt), name: closedByName ?? words('comments.unknown') };
  return (
    <Box sx={{ maxWidth: '72ch' }}>
      <Typography sx={{ fontWeight: 600 }}>
        {words('closing.was', { ...by, verdict: words(`verdict.${verdict}`) })}
      </Typography>
      <Typography color="textSecondary">
        {words('closing.wasProposed', { verdict: words(`verdict.${proposal}`) })}
      </Typography>
      <Typography sx={{ whiteSpace: 'pre-line', marginTop: 1 }}>{reason}</Typography>
    </Box>
  );
};

const Close = ({ goal }: { goal: GoalDetail }) => {
  const { words } = useSaying();
  const { mutate, isPending } = useChangeGoal(goal);
  return (
    <VerdictForm
      name={`goal.${goal.id}.reason`}
      words={(text) => words(`closing.${text}`)}
      choices={GoalProposal.options.map((value) => ({ value, label: words(`verdict.${value}`) }))}
      proposal={goal.figure?.proposal ?? 'nietTeZeggen'}
      isPending={isPending}
      onClose={(body, forget) => mutate({ path: '/close', body, said: 'closing.done', forget })}
    />
  );
};
