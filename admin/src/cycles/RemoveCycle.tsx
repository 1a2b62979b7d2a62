import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { CycleDetail } from '#contract/cycles';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { StepButton } from './StepButton';
import { useCycleWords } from './use-cycle-words';

export const RemoveCycle = ({ cycle: { id, version } }: { cycle: CycleDetail }) => {
  const words = useCycleWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const remove = async () => {
    try {
      await request(`/cycles/${id}`, { method: 'DELETE', version });
      notify(words('removing.done'), { type: 'success' });
      await navigate('/cycles');
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: ['cycles'] });
  };
  return (
    <StepButton
      verb={words('remove')}
      title={words('removing.title')}
      text={words('removing.text')}
      onConfirm={() => void remove()}
    />
  );
};
