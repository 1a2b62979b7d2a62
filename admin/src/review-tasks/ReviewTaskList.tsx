import { Button, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useWorkWords } from '../my-week/use-work-words';
import { useMay, useMe } from '../providers/me';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { BulkBar } from './BulkBar';
import { TaskFilters } from './TaskFilters';
import { useTaskColumns } from './task-columns';

/** Who has tasks starts with the own ones; who watches over them sees all. */
export const ReviewTaskList = () => {
  const me = useMe();
  if (!me) return <Waiting />;
  const own = me.permissions.includes('reviewTask.edit') ? { mine: 'true' } : {};
  return (
    <ListBase sort={{ field: 'dueOn', order: 'ASC' }} perPage={25} filterDefaultValues={{ ...own, state: 'open' }}>
      <Tasks />
    </ListBase>
  );
};

const Tasks = () => {
  const translate = useTranslate();
  const words = useWorkWords();
  const mayEdit = useMay('reviewTask.edit');
  const columns = useTaskColumns(mayEdit);
  return (
    <>
      <PageHeader
        title={translate('tasks.title')}
        sub={translate('tasks.sub')}
        actions={
          <>
            <CsvButton fileName={translate('tasks.fileName')} columns={columns} />
            {mayEdit && <ButtonLink to="/review-tasks/create">{words('week.new')}</ButtonLink>}
          </>
        }
      />
      <TaskFilters />
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        {mayEdit && <BulkBar />}
        <ListBody empty={<NoTasks />}>
          <RecordTable caption={translate('tasks.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const NoTasks = () => {
  const translate = useTranslate();
  const { filterValues, setFilters } = useListContext();
  const { state, ...others } = filterValues as Record<string, string>;
  const filtered = Object.keys(others).some((filter) => filter !== 'mine') || (state !== undefined && state !== 'open');
  const clear = <Button onClick={() => setFilters({})}>{translate('words.clearFilters')}</Button>;
  return (
    <Empty
      title={translate('tasks.emptyTitle')}
      text={translate(filtered ? 'tasks.emptyFiltered' : 'tasks.emptyOpen')}
      action={clear}
    />
  );
};
