import { Button } from '@mui/material';
import type { CycleDetail } from '#contract/cycles';
import { CopyButton } from './CopyButton';
import { FocusButton } from './FocusButton';
import { RemoveCycle } from './RemoveCycle';
import { StepButton } from './StepButton';
import { useCycleStep } from './use-cycle-step';
import { useCycleWords } from './use-cycle-words';

/** What can be done with a whole cycle. Close is there from the start: Koers says itself what it waits for. */
export const CycleVerbs = ({ cycle }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const { mutate, isPending } = useCycleStep();
  const { id, version, may } = cycle;
  const turn = (verb: 'close' | 'reopen') =>
    mutate({ path: `/cycles/${id}/${verb}`, version, said: verb === 'close' ? 'close.done' : 'close.reopened' });
  return (
    <>
      <Button onClick={() => window.print()}>{words('domainPlan.print')}</Button>
      {may.edit && <FocusButton cycle={cycle} />}
      {may.remove && <RemoveCycle cycle={cycle} />}
      {may.copy && <CopyButton cycle={cycle} />}
      {may.edit && (
        <StepButton
          verb={words('close.button')}
          title={words('close.title')}
          text={words('close.text')}
          disabled={isPending}
          onConfirm={() => turn('close')}
        />
      )}
      {may.reopen && (
        <Button disabled={isPending} onClick={() => turn('reopen')}>
          {words('close.reopen')}
        </Button>
      )}
    </>
  );
};
