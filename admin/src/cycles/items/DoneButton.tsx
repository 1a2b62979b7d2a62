import { Button } from '@mui/material';
import type { CycleItem } from '#contract/cycles';
import { useMe } from '../../providers/me';
import { useCycleStep } from '../use-cycle-step';
import { useCycleWords } from '../use-cycle-words';

type Props = { item: CycleItem; verbs: { do: string; undo: string } };

/** Done today, or not after all. */
export const DoneButton = ({ item: { id, title, version, doneOn }, verbs }: Props) => {
  const words = useCycleWords();
  const today = useMe()?.today ?? null;
  const { mutate, isPending } = useCycleStep();
  const verb = doneOn ? verbs.undo : verbs.do;
  const body = { doneOn: doneOn ? null : today };
  return (
    <Button
      size="small"
      disabled={isPending}
      aria-label={words('ofItem', { verb, title })}
      onClick={() => mutate({ path: `/cycle-items/${id}`, method: 'PATCH', version, body })}
    >
      {verb}
    </Button>
  );
};
