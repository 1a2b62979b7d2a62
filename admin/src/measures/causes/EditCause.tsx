import { useMemo } from 'react';
import { useNotify } from 'react-admin';
import type { Cause } from '#contract/measures';
import { useKeptForm } from '../../autosave/use-kept-form';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { useCauseWords } from '../use-measure-words';
import { type CauseText, keptCause, toCause } from './cause-text';
import { CauseForm } from './CauseForm';

type Props = { cause: Cause; onDone: () => void };

export const EditCause = ({ cause, onDone }: Props) => {
  const words = useCauseWords();
  const notify = useNotify();
  const { id, version, category, text, evidence } = cause;
  const fresh = useMemo(() => ({ category, text, evidence }), [category, text, evidence]);
  const form = useKeptForm<CauseText, Cause>({
    name: keptCause(id),
    fresh,
    version,
    send: (typed, from) =>
      request<Cause>(`/causes/${id}`, { method: 'PATCH', version: from, body: toCause(typed) }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['causes'] }),
      ),
    onSaved: () => {
      notify(words('saved'), { type: 'success' });
      onDone();
    },
  });
  const cancel = () => {
    form.forget();
    onDone();
  };
  return <CauseForm form={form} theirs={cause} onCancel={cancel} />;
};
