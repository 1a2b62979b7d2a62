import { Alert } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { MergeProposalDetail } from '#contract/merge-proposals';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { useFormats } from '../figures/use-formats';
import { useDataWords } from '../i18n/use-data-words';
import { wholeRecord } from '../providers/whole-record';
import { PageHeader } from '../layout/PageHeader';
import { Conflicts } from './Conflicts';
import { Decisions } from './Decisions';
import { SideBySide } from './SideBySide';
import { useDecide } from './use-decide';
import { useStateWords } from './use-state-words';

/** Two pupil numbers side by side: one pupil or two? The title names nobody: tabs and histories keep it. */
export const MergeProposalPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<MergeProposalDetail>();
  return <Asked of={asked}>{asked.record && <Page proposal={asked.record} />}</Asked>;
};

const Page = ({ proposal }: { proposal: MergeProposalDetail }) => {
  const words = useDataWords();
  const formats = useFormats();
  const stateOf = useStateWords();
  const decide = useDecide(proposal);
  const { state, decidedAt, decidedBy, createdAt, conflicts, doubles } = proposal;
  const by = decidedBy ?? words('merges.by');
  const decided = words('merges.decided', { state: stateOf(proposal), at: formats.instant(decidedAt), by });
  return (
    <>
      <PageHeader
        title={words('merges.pageTitle')}
        sub={decidedAt === null ? words('merges.foundOn', { day: formats.dayOfInstant(createdAt) }) : decided}
        crumb={{ to: '/merge-proposals', label: words('merges.title') }}
      />
      {decide.stale && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {words('merges.stale')}
        </Alert>
      )}
      <Lead>{words(leadOf(proposal), { reason: words(`merges.reason.${proposal.reason}`) })}</Lead>
      <Decisions proposal={proposal} decide={decide} />
      <Stack>
        {conflicts.length > 0 && <Conflicts conflicts={conflicts} />}
        <SectionCard title={words('merges.compared')}>
          <SideBySide proposal={proposal} />
          {state !== 'merged' && doubles > 0 && <p>{words('merges.doubles', { smart_count: doubles })}</p>}
        </SectionCard>
      </Stack>
    </>
  );
};

function leadOf({ state, conflicts }: MergeProposalDetail) {
  if (state === 'open' && conflicts.length > 0) return 'merges.lead.conflicts';
  return `merges.lead.${state}` as const;
}
