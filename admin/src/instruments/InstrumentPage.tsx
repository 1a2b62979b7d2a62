import { ShowBase, useShowContext, useTranslate } from 'react-admin';
import type { InstrumentDetail } from '#contract/instruments';
import { ButtonLink } from '../figures/ButtonLink';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { Stack } from '../figures/Stack';
import { useDataWords } from '../i18n/use-data-words';
import { wholeRecord } from '../providers/whole-record';
import { PageHeader } from '../layout/PageHeader';
import { CoverageCard } from './CoverageCard';
import { ImportHint } from './ImportHint';
import { InstrumentNorms } from './InstrumentNorms';
import { domainsOf } from './instrument-facts';

/** One test: whether its scores can be read, per year group and moment, and all its norms in time. */
export const InstrumentPage = () => (
  <ShowBase queryOptions={wholeRecord}>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<InstrumentDetail>();
  return <Asked of={asked}>{asked.record && <Page instrument={asked.record} />}</Asked>;
};

const Page = ({ instrument }: { instrument: InstrumentDetail }) => {
  const words = useDataWords();
  const translate = useTranslate();
  const { id, name, provider, kind, may } = instrument;
  const domains = domainsOf(instrument).map((domain) => translate(`figures.domain.${domain}`));
  const facts = [provider, words(`instruments.kind.${kind}`), ...domains];
  return (
    <>
      <PageHeader
        title={name}
        sub={facts.join(' · ')}
        crumb={{ to: '/instruments', label: words('instruments.title') }}
        actions={may.edit && <ButtonLink to={`/norms/create?instrument=${id}`}>{words('instruments.add')}</ButtonLink>}
      />
      <Lead>
        <Finding {...instrument} />
      </Lead>
      <Stack>
        <CoverageCard instrument={instrument} />
        <InstrumentNorms instrumentId={id} />
        <ImportHint />
      </Stack>
    </>
  );
};

const Finding = ({ scores, withoutNorm }: Pick<InstrumentDetail, 'scores' | 'withoutNorm'>) => {
  const words = useDataWords();
  if (scores === 0) return words('instruments.noScores');
  if (withoutNorm === 0) return words('instruments.allCovered', { scores });
  return words('instruments.missing', { missing: withoutNorm, scores });
};
