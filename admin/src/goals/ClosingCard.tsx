import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { type GoalDetail, GoalProposal } from '#contract/goals';
import { useKeptText } from '../autosave/use-kept-text';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { ConfirmDialog } from '../layout/ConfirmDialog';
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
  const { key, text: reason, setText: setReason } = useKeptText(`goal.${goal.id}.reason`);
  const [verdict, setVerdict] = useState<string>(goal.figure?.proposal ?? 'nietTeZeggen');
  const [asking, setAsking] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const close = () => {
    setAsking(false);
    mutate({ path: '/close', body: { verdict, reason }, said: 'closing.done', forget: key });
  };
  return (
    <Box component="form" onSubmit={ask} className="noprint" sx={{ display: 'grid', gap: 2, maxWidth: 560 }}>
      <SelectField
        label={words('closing.verdict')}
        value={verdict}
        choices={GoalProposal.options.map((value) => ({ value, label: words(`verdict.${value}`) }))}
        onChange={setVerdict}
      />
      <TextField
        label={words('closing.reason')}
        helperText={words('closing.reasonHelp')}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        required
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 2000 }, inputLabel: { shrink: true } }}
      />
      <div>
        <Button type="submit" variant="contained" color="primary" disabled={isPending || reason.trim() === ''}>
          {words('closing.close')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        title={words('closing.confirmTitle')}
        text={words('closing.confirmText')}
        confirm={words('closing.close')}
        onConfirm={close}
        onCancel={() => setAsking(false)}
      />
    </Box>
  );
};
