import { ShowBase, useShowContext } from 'react-admin';
import type { NormDetail } from '#contract/norms';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { useDataWords } from '../i18n/use-data-words';
import { wholeRecord } from '../providers/whole-record';
import { PageHeader } from '../layout/PageHeader';
import { NormActions } from './NormActions';
import { NormEdit } from './NormEdit';
import { NormFacts } from './NormFacts';
import { NormHistory } from './NormHistory';
import { usePeriodWords } from './period-words';
import { usePlaceWords } from './place-words';

/** One norm: what it says, which scores rest on it, and what it said before. */
export const NormPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<NormDetail>();
  return <Asked of={asked}>{asked.record && <Page norm={asked.record} />}</Asked>;
};

const Page = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const placeOf = usePlaceWords();
  const periodOf = usePeriodWords();
  const { instrumentId, instrument, provider, scores, may } = norm;
  return (
    <>
      <PageHeader
        title={words('norms.title', { place: placeOf(norm) })}
        sub={`${provider} · ${periodOf(norm)}`}
        crumb={{ to: `/instruments/${instrumentId}/show`, label: instrument }}
        actions={may.edit && <NormActions norm={norm} />}
      />
      <Lead>{scores === 0 ? words('norms.unused') : words('norms.usedBy', { smart_count: scores })}</Lead>
      <Stack>
        <SectionCard title={words('norms.form')}>
          {may.edit ? <NormEdit key={norm.id} norm={norm} /> : <NormFacts norm={norm} />}
        </SectionCard>
        <SectionCard title={words('norms.history')}>
          <NormHistory norm={norm} />
        </SectionCard>
      </Stack>
    </>
  );
};
