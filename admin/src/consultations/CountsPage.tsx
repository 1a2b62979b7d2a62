import { Card } from '@mui/material';
import { ListBase, useGetList, useListContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Consultation } from '#contract/consultations';
import type { ConsultationCount } from '#contract/consultation-tracking';
import { Lead } from '../figures/Lead';
import { SectionCard } from '../figures/SectionCard';
import { PageHeader } from '../layout/PageHeader';
import type { Column } from '../table/columns';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { nameOfQuestion } from './consultation-columns';
import { useConsultationWords } from './use-consultation-words';

/** What a board is told: how many, per school. And what a teacher chose to share with this person. */
export const CountsPage = () => (
  <ListBase resource="consultation-counts" sort={{ field: 'schoolName', order: 'ASC' }} perPage={100}>
    <Content />
  </ListBase>
);

const numbers = ['teachers', 'enough', 'notVisited', 'held', 'planned', 'agreements'] as const;
const fieldOf = {
  teachers: 'teachers',
  enough: 'visitedEnough',
  notVisited: 'notVisited',
  held: 'held',
  planned: 'planned',
  agreements: 'openAgreements',
} as const;

const Content = () => {
  const words = useConsultationWords();
  const { data = [] } = useListContext<ConsultationCount>();
  const columns: readonly Column<ConsultationCount>[] = [
    {
      key: 'school',
      label: words('visits.counts.column.school'),
      sort: 'schoolName',
      cell: ({ schoolName }) => <b>{schoolName}</b>,
    },
    ...numbers.map((key) => ({
      key,
      label: words(`visits.counts.column.${key}`),
      ...((key === 'held' || key === 'notVisited') && { sort: key }),
      cell: (row: ConsultationCount) => row[fieldOf[key]],
    })),
  ];
  return (
    <>
      <PageHeader title={words('visits.counts.title')} sub={words('visits.counts.sub')} />
      {data.length > 0 && (
        <Lead>
          {words('visits.counts.lead', {
            smart_count: data.length,
            schools: data.filter(({ notVisited }) => notVisited === 0).length,
          })}
        </Lead>
      )}
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' }, marginBottom: 2.5 }}>
        <ListBody empty={<Empty title={words('visits.counts.empty')} text={words('visits.counts.emptyText')} />}>
          <RecordTable caption={words('visits.counts.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
      <SharedWithMe />
    </>
  );
};

const SharedWithMe = () => {
  const words = useConsultationWords();
  const { data = [] } = useGetList<Consultation>('consultations', {
    pagination: { page: 1, perPage: 25 },
    sort: { field: 'updatedAt', order: 'DESC' },
    filter: { part: 'shared' },
  });
  if (data.length === 0) return null;
  return (
    <SectionCard title={words('visits.counts.shared')}>
      <ul>
        {data.map(({ id, question, teacherName }) => (
          <li key={id}>
            <Link to={`/consultations/${id}/show`}>
              {nameOfQuestion(question, words('consultations.noQuestionShown'))}
            </Link>{' '}
            ({teacherName})
          </li>
        ))}
      </ul>
    </SectionCard>
  );
};
