import { useMemo } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { CycleDetail } from '#contract/cycles';
import { useKeptForm } from '../../autosave/use-kept-form';
import { AccessDenied } from '../../layout/AccessDenied';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { useMe } from '../../providers/me';
import { queryClient } from '../../providers/query-client';
import { type Place, schoolsWith } from '../places';
import { useCycleWords } from '../use-cycle-words';
import { type CycleText, emptyCycle, toCycle } from './cycle-form';
import { CycleForm } from './CycleForm';

export const CycleNew = () => {
  const me = useMe();
  if (!me) return null;
  const [first, ...others] = schoolsWith(me, 'cycle.edit');
  return first ? <Page me={me} schools={[first, ...others]} /> : <AccessDenied />;
};

type Props = { me: Me; schools: readonly [Place, ...Place[]] };

/** The focus and the people to begin with; a draft stays in this tab until it is begun. */
const Page = ({ me, schools }: Props) => {
  const words = useCycleWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const fresh = useMemo(
    () => emptyCycle(schools[0].id, me.today, words),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once: later answers about the same person change nothing typed
    [],
  );
  const form = useKeptForm<CycleText, CycleDetail>({
    name: 'cycle.new',
    fresh,
    version: 0,
    send: (text) => request<CycleDetail>('/cycles', { method: 'POST', body: toCycle(text) }),
    onSaved: ({ id }) => {
      notify(words('form.made'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['cycles'] });
      void navigate(`/cycles/${id}/show`);
    },
  });
  return (
    <>
      <PageHeader
        title={words('form.title')}
        sub={words('form.sub')}
        crumb={{ to: '/cycles', label: words('title') }}
      />
      <CycleForm form={form} schools={schools} today={me.today} />
    </>
  );
};
