import { Button } from '@mui/material';
import { ShowBase, useShowContext } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Measure } from '#contract/measures';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { AskingButton } from '../layout/AskingButton';
import { PageHeader } from '../layout/PageHeader';
import { RemoveButton } from '../layout/RemoveButton';
import { ConfirmCard } from './ConfirmCard';
import { DoingCard } from './DoingCard';
import { EffectCard } from './effect/EffectCard';
import { FixedCard } from './FixedCard';
import { hypothesisOf, standOf } from './measure-sentences';
import { PublishCard } from './practices/PublishCard';
import { useChangeMeasure } from './use-change-measure';
import { useTelling } from './use-measure-words';
import { RemindMe } from '../review-tasks/RemindMe';

/** One measure: what was expected and why, what is done, what it changed, and what people make of that. */
export const MeasurePage = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<Measure>();
  return <Asked of={asked}>{asked.record && <Page measure={asked.record} />}</Asked>;
};

const Page = ({ measure }: { measure: Measure }) => {
  const telling = useTelling();
  return (
    <>
      <PageHeader
        title={measure.title}
        sub={`${measure.schoolName} · ${standOf(measure, telling)}`}
        crumb={{ to: '/measures', label: telling.words('title') }}
        actions={
          <>
            <Steps measure={measure} />
            <RemindMe title={measure.title} schoolId={measure.schoolId} />
          </>
        }
      />
      <Lead>{hypothesisOf(measure, telling)}</Lead>
      <Stack>
        <EffectCard measure={measure} />
        <DoingCard measure={measure} />
        <FixedCard measure={measure} />
        {measure.state !== 'draft' && <ConfirmCard measure={measure} />}
        {(measure.may.publish || measure.practiceId !== null) && <PublishCard measure={measure} />}
      </Stack>
    </>
  );
};

const Steps = ({ measure }: { measure: Measure }) => {
  const { words } = useTelling();
  const { mutate, isPending } = useChangeMeasure(measure);
  const { may, id } = measure;
  return (
    <>
      {may.remove && <RemoveButton resource="measures" record={measure} words={words} />}
      {may.edit && (
        <Button component={Link} to={`/measures/${id}`}>
          {words('edit')}
        </Button>
      )}
      {may.start && (
        <AskingButton
          variant="contained"
          color="primary"
          disabled={isPending}
          label={words('start')}
          title={words('startTitle')}
          text={words('startText')}
          onYes={() => mutate({ path: '/start', said: 'started' })}
        />
      )}
    </>
  );
};
