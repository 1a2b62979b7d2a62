import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { Me } from '#contract/access';
import type { ReviewTask } from '#contract/review-tasks';
import type { School } from '#contract/schools';
import { useKeptForm } from '../autosave/use-kept-form';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useWorkWords } from '../my-week/use-work-words';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { emptyTask, isOfBoard, schoolsForTasks, toCreateTask } from './task-form';
import { TaskFields } from './TaskFields';
import { lists } from './use-change-task';

export const TaskNew = () => {
  const me = useMe();
  const own = me && schoolsForTasks(me);
  const all = useGetList<School>(
    'schools',
    { pagination: { page: 1, perPage: 100 }, sort: { field: 'name', order: 'ASC' } },
    { enabled: own === null },
  );
  const schools = own ?? all.data?.map(({ id, name }) => ({ value: id, label: name }));
  return me && schools ? <Page me={me} schools={schools} /> : <Waiting />;
};

type Props = { me: Me; schools: readonly { value: string; label: string }[] };

const Page = ({ me, schools }: Props) => {
  const words = useWorkWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  // Once: later answers about the same person change nothing typed.
  const [fresh] = useState(() =>
    isOfBoard(me) ? emptyTask('', me.today) : emptyTask(schools[0]?.value ?? '', me.today, search.get('group') ?? ''),
  );
  const form = useKeptForm({
    name: 'task.new',
    fresh,
    version: 0,
    send: (text) => request<ReviewTask>('/review-tasks', { method: 'POST', body: toCreateTask(text) }),
    onSaved: () => {
      notify(words('form.saved'), { type: 'success' });
      for (const name of lists) void queryClient.invalidateQueries({ queryKey: [name] });
      void navigate('/');
    },
  });
  return (
    <>
      <PageHeader title={words('form.title')} sub={words('form.sub')} crumb={{ to: '/', label: words('week.title') }} />
      <TaskFields form={form} me={me} schools={schools} />
    </>
  );
};
