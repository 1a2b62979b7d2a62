import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import type { Me } from '#contract/access';
import { Domain } from '#contract/primitives';
import type { SurveyDetail } from '#contract/surveys';
import { presentVersion, questionsOf } from '#domain/surveys/questions';
import { type KeptForm, useKeptForm } from '../autosave/use-kept-form';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { Stack } from '../figures/Stack';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { useMe } from '../providers/me';
import { queryClient } from '../providers/query-client';
import { emptySurvey, schoolsOf, type SurveyText, toCreate } from './survey-form';
import { DayField } from '../layout/DayField';
import { SurveyFields } from './SurveyFields';
import { useSurveyWords } from './use-survey-words';
import { WhoSeesCard } from './WhoSeesCard';

export const SurveyNew = () => {
  const me = useMe();
  return me && <Page me={me} />;
};

const Page = ({ me }: { me: Me }) => {
  const words = useSurveyWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const schools = schoolsOf(me);
  // Once: later answers about the same person change nothing typed.
  const [fresh] = useState(() => emptySurvey(schools[0]?.value ?? '', words('form.proposedTitle'), me.today));
  const form = useKeptForm({
    name: 'survey.new',
    fresh,
    version: 0,
    send: (text) => request<SurveyDetail>('/surveys', { method: 'POST', body: toCreate(text) }),
    onSaved: ({ id }) => {
      notify(words('form.saved'), { type: 'success' });
      void queryClient.invalidateQueries({ queryKey: ['surveys'] });
      void navigate(`/surveys/${id}/show`);
    },
  });
  return (
    <>
      <PageHeader
        title={words('form.newTitle')}
        sub={words('form.newSub')}
        crumb={{ to: '/surveys', label: words('title') }}
      />
      <Stack>
        <SurveyFields form={form} send={words('form.save')} once={<Once form={form} schools={schools} />} />
        <Questions />
        <WhoSeesCard />
      </Stack>
    </>
  );
};

type OnceProps = { form: KeptForm<SurveyText>; schools: ReturnType<typeof schoolsOf> };

const Once = ({ form: { text, change }, schools }: OnceProps) => {
  const words = useSurveyWords();
  return (
    <>
      {schools.length > 1 && (
        <SelectField
          label={words('form.school')}
          value={text.schoolId}
          choices={schools}
          onChange={(schoolId) => change({ schoolId })}
        />
      )}
      <SelectField
        label={words('form.domain')}
        value={text.domain}
        all={words('allDomains')}
        choices={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
        onChange={(domain) => change({ domain: domain as SurveyText['domain'] })}
      />
      <DayField
        required
        label={words('form.openFrom')}
        value={text.openFrom}
        onChange={(openFrom) => change({ openFrom })}
      />
    </>
  );
};

/** What the team will be asked, to be read before it is put before them. */
const Questions = () => {
  const words = useSurveyWords();
  return (
    <SectionCard title={words('form.questions')}>
      <Box component="ol" sx={{ margin: 0, paddingLeft: 3, maxWidth: '72ch' }}>
        {questionsOf(presentVersion).map(({ key }) => (
          <li key={key}>{words(`question.${key}`)}</li>
        ))}
      </Box>
      <Typography variant="body2" color="textSecondary" sx={{ marginTop: 1, maxWidth: '72ch' }}>
        {words('form.fixed')}
      </Typography>
    </SectionCard>
  );
};
