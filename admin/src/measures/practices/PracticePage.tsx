import { Alert, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { ShowBase, useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Practice } from '#contract/measures';
import { readUnsaved, unsavedKey } from '../../autosave/unsaved';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { AskingButton } from '../../layout/AskingButton';
import { FactList } from '../../layout/FactList';
import { PageHeader } from '../../layout/PageHeader';
import { useMe } from '../../providers/me';
import { useIsOwn } from '../../providers/places';
import { useStep } from '../../providers/use-step';
import { sdOf } from '../measure-sentences';
import { usePracticeWords, useTelling } from '../use-measure-words';
import { EditPractice, keptPractice } from './EditPractice';
import { RemindMe } from '../../review-tasks/RemindMe';

/** One good practice: what, for whom, what it changed, and whom to ask. */
export const PracticePage = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<Practice>();
  return <Asked of={asked}>{asked.record && <Page practice={asked.record} />}</Asked>;
};

const Page = ({ practice }: { practice: Practice }) => {
  const words = usePracticeWords();
  const { goalWords, formats } = useTelling();
  const key = unsavedKey(useMe()?.id ?? '', keptPractice(practice.id));
  const [editing, setEditing] = useState(() => practice.may.edit && readUnsaved(key) !== null);
  const { title, schoolName, domain, publishedAt, state } = practice;
  const published = words('publishedOn', { day: formats.dayOfInstant(publishedAt) });
  return (
    <>
      <PageHeader
        title={title}
        sub={`${schoolName} · ${goalWords(`domain.${domain}`)} · ${published}`}
        crumb={{ to: '/practices', label: words('title') }}
        actions={
          <>
            <Steps practice={practice} onEdit={() => setEditing(true)} />
            <RemindMe title={title} schoolId={practice.schoolId} />
          </>
        }
      />
      {state === 'withdrawn' && (
        <Alert severity="info" sx={{ marginBottom: 2.5 }}>
          {words('withdrawn')}
        </Alert>
      )}
      <Stack>
        {editing ? <EditPractice practice={practice} onDone={() => setEditing(false)} /> : <What practice={practice} />}
        <EffectSeen practice={practice} />
        <Contact practice={practice} />
      </Stack>
    </>
  );
};

type Props = { practice: Practice };

const Steps = ({ practice, onEdit }: Props & { onEdit: () => void }) => {
  const words = usePracticeWords();
  const { id, version, measureId, schoolId, may } = practice;
  // Of one group only who works with its pupils sees the measure: surely who takes measures at that school.
  const isOwn = useIsOwn('measure.edit', schoolId);
  const { mutate, isPending } = useStep({ at: `/practices/${id}`, version, words, refresh: ['practices', 'measures'] });
  return (
    <>
      {isOwn && (
        <Button component={Link} to={`/measures/${measureId}/show`}>
          {words('measure')}
        </Button>
      )}
      {may.edit && <Button onClick={onEdit}>{words('edit')}</Button>}
      {may.withdraw && (
        <AskingButton
          disabled={isPending}
          label={words('withdraw')}
          title={words('withdrawTitle')}
          text={words('withdrawText')}
          onYes={() => mutate({ path: '/withdraw', said: 'withdrawDone' })}
        />
      )}
    </>
  );
};

const What = ({ practice: { what, forWhom, howOften } }: Props) => {
  const words = usePracticeWords();
  return (
    <SectionCard title={words('what')}>
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch', marginBottom: 1 }}>
        {what}
      </Typography>
      <FactList
        facts={[
          { label: words('forWhom'), value: forWhom },
          { label: words('howOften'), value: howOften || '–' },
        ]}
      />
    </SectionCard>
  );
};

const EffectSeen = ({ practice: { effect, schoolYear } }: Props) => {
  const words = usePracticeWords();
  const telling = useTelling();
  const say = (value: number) => sdOf(value, telling);
  const { left, low, high, n } = effect;
  return (
    <SectionCard title={words('effectTitle')}>
      <Typography sx={{ maxWidth: '72ch' }}>
        {words('effectSays', { value: say(left), low: say(low), high: say(high), n, schoolYear })}
      </Typography>
      <Typography color="textSecondary" sx={{ maxWidth: '72ch', marginTop: 1 }}>
        {words('effectCare')}
      </Typography>
    </SectionCard>
  );
};

const Contact = ({ practice: { contactName, contactHasLeft, schoolName } }: Props) => {
  const words = usePracticeWords();
  return (
    <SectionCard title={words('contact')}>
      <Typography sx={{ fontWeight: 600 }}>
        {contactName === null ? words('noContact') : words('contactAt', { name: contactName, school: schoolName })}
      </Typography>
      {contactHasLeft && contactName !== null && <Typography color="textSecondary">{words('contactLeft')}</Typography>}
    </SectionCard>
  );
};
