import { Alert, Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { YearPlanProposal } from '#contract/year-plans';
import { startOf } from '#domain/calendar/school-year';
import { Lead } from '../../figures/Lead';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { useSaying } from '../use-saying';
import { chosenOf, withLeft } from './plan-choice';
import { DoesNotFit } from './DoesNotFit';
import { ProposalTable } from './ProposalTable';
import { proposalLead } from './planner-sentences';
import { RuleChoices } from './RuleChoices';
import { type Asking, useLaying } from './use-proposal';

type Props = { asking: Asking; proposal: YearPlanProposal };

/** What fits where, what does not and why; what is chosen of it is laid in one click. */
export const Proposal = ({ asking, proposal }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { lay, undo } = useLaying(asking);
  const chosen = chosenOf(proposal, left);
  const choose = (keys: readonly string[], isChosen: boolean) => setLeft((now) => withLeft(now, keys, isChosen));
  const isBusy = lay.isPending || undo.isPending;
  return (
    <>
      {!proposal.holidaysKnown && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {words('planner.holidaysUnknown')}
        </Alert>
      )}
      <Lead>{proposalLead(proposal, chosen, saying)}</Lead>
      <Laid asking={asking} lay={lay} undo={undo} />
      <Box className="noprint" sx={{ marginBottom: 2.5 }}>
        <Button
          variant="contained"
          color="primary"
          disabled={isBusy || chosen.length === 0}
          onClick={() => lay.mutate(chosen.map(({ key }) => key))}
        >
          {isBusy ? words('planner.laying') : words('planner.lay', { smart_count: chosen.length })}
        </Button>
      </Box>
      <Stack>
        <RuleChoices proposal={proposal} left={left} choose={choose} />
        <DoesNotFit proposal={proposal} />
        <SectionCard title={words('planner.proposal')}>
          <ProposalTable proposal={proposal} left={left} choose={choose} />
        </SectionCard>
      </Stack>
    </>
  );
};

type LaidProps = { asking: Asking } & ReturnType<typeof useLaying>;

const Laid = ({ asking: { schoolId, schoolYear }, lay, undo }: LaidProps) => {
  const { words } = useSaying();
  const laid = lay.data;
  if (undo.data && !laid) {
    const { removed, kept } = undo.data;
    return (
      <Alert severity="info" sx={{ marginBottom: 2 }}>
        {words('planner.undone', { smart_count: removed })}{' '}
        {kept > 0 && words('planner.undoneKept', { smart_count: kept })}
      </Alert>
    );
  }
  if (!laid) return null;
  const { eventIds, alreadyThere } = laid;
  return (
    <Alert
      severity="success"
      sx={{ marginBottom: 2 }}
      action={
        eventIds.length > 0 && (
          <Button disabled={undo.isPending} onClick={() => undo.mutate(eventIds)}>
            {words('planner.undo')}
          </Button>
        )
      }
    >
      {eventIds.length > 0 ? words('planner.laid', { smart_count: eventIds.length }) : words('planner.laidNone')}{' '}
      {alreadyThere > 0 && words('planner.leadThere', { smart_count: alreadyThere })}{' '}
      <Link to={`/events?${new URLSearchParams({ view: 'year', on: startOf(schoolYear), school: schoolId })}`}>
        {words('planner.seeYear')}
      </Link>
    </Alert>
  );
};
