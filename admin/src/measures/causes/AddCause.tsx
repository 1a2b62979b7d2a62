import { useNotify } from 'react-admin';
import type { Cause } from '#contract/measures';
import { useKeptForm } from '../../autosave/use-kept-form';
import { SectionCard } from '../../figures/SectionCard';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { useCauseWords } from '../use-measure-words';
import { type CauseText, emptyCause, keptCause, toCause } from './cause-text';
import { CauseForm } from './CauseForm';

/** A new cause; what is typed is kept in this tab until it is saved. */
export const AddCause = ({ goalId }: { goalId: string }) => {
  const words = useCauseWords();
  const notify = useNotify();
  const form = useKeptForm<CauseText, Cause>({
    name: keptCause(`new.${goalId}`),
    fresh: emptyCause,
    version: 0,
    send: async (text) => {
      const saved = await request<Cause>(`/goals/${goalId}/causes`, { method: 'POST', body: toCause(text) });
      await queryClient.invalidateQueries({ queryKey: ['causes'] });
      return saved;
    },
    onSaved: ({ category }) => {
      notify(words('saved'), { type: 'success' });
      form.setText({ ...emptyCause, category });
    },
  });
  return (
    <div className="noprint">
      <SectionCard title={words('addTitle')}>
        <CauseForm form={form} />
      </SectionCard>
    </div>
  );
};
