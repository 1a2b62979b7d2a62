import { Alert } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import type { ConsultationDetail } from '#contract/consultations';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { useWritingPage } from '../providers/use-writing-page';
import { Agreements } from './Agreements';
import { NextStep } from './NextStep';
import { Readers } from './Readers';
import { Sharing } from './Sharing';
import { ThreadSteps } from './ThreadSteps';
import { ThreadTexts } from './ThreadTexts';
import { useChangeConsultation } from './use-change-consultation';
import { useConsultationWords } from './use-consultation-words';
import { VisitCard } from './VisitCard';
import { RemindMe } from '../review-tasks/RemindMe';

/** One thread, from question to agreement. What the other writes appears by itself. */
export const ConsultationPage = () => (
  <ShowBase queryOptions={useWritingPage('consultations')}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<ConsultationDetail>();
  return <Asked of={asked}>{asked.record && <Thread thread={asked.record} />}</Asked>;
};

const Thread = ({ thread }: { thread: ConsultationDetail }) => {
  const words = useConsultationWords();
  const change = useChangeConsultation(thread);
  const { teacherName, groupName, schoolId, schoolName, content } = thread;
  return (
    <>
      <PageHeader
        title={words('consultations.pageTitle')}
        sub={[teacherName, groupName && `${words('consultations.question.group')} ${groupName}`, schoolName]
          .filter(Boolean)
          .join(' · ')}
        crumb={{ to: '/consultations', label: words('consultations.title') }}
        actions={<RemindMe title={words('consultations.pageTitle')} schoolId={schoolId} />}
      />
      {change.stale && (
        <Alert severity="warning" sx={{ marginBottom: 2 }}>
          {words('consultations.stale')}
        </Alert>
      )}
      <Readers thread={thread} />
      <ThreadSteps state={thread.state} />
      {content ? (
        <Stack>
          <NextStep thread={thread} change={change} />
          <ThreadTexts thread={thread} kinds={['question']} />
          <VisitCard thread={thread} change={change} />
          <ThreadTexts thread={thread} kinds={['visit', 'talk', 'reflection']} />
          <Agreements thread={thread} change={change} />
          {thread.may.share && <Sharing thread={thread} change={change} />}
        </Stack>
      ) : (
        <>
          <Lead>{words('consultations.whoOutline')}</Lead>
          <VisitCard thread={thread} change={change} />
        </>
      )}
    </>
  );
};
