import { useMemo } from 'react';
import { useDataProvider, useGetOne, useNotify } from 'react-admin';
import { useNavigate, useSearchParams } from 'react-router-dom';
import type { InstrumentDetail } from '#contract/instruments';
import type { NormCreate, NormDetail } from '#contract/norms';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { domainsOf } from '../instruments/instrument-facts';
import { useDataWords } from '../i18n/use-data-words';
import { NotFound } from '../layout/NotFound';
import { PageHeader } from '../layout/PageHeader';
import type { KoersDataProvider } from '../providers/data-provider';
import { wholeRecord } from '../providers/whole-record';
import { NormForm } from './NormForm';
import { emptyNorm, placeOf, toCreate } from './norm-form';
import { startDraft } from './norm-draft';
import { useNormForm } from './use-norm-form';

/** Adds a norm to the test that the address names, perhaps for a year group and moment that lack one. */
export const NormNew = () => {
  const [search] = useSearchParams();
  const id = search.get('instrument') ?? '';
  const asked = useGetOne<InstrumentDetail>('instruments', { id, ...wholeRecord }, { enabled: id !== '' });
  if (id === '') return <NotFound />;
  return <Asked of={asked}>{asked.data && <Page instrument={asked.data} search={search} />}</Asked>;
};

const Page = ({ instrument, search }: { instrument: InstrumentDetail; search: URLSearchParams }) => {
  const words = useDataWords();
  const notify = useNotify();
  const navigate = useNavigate();
  const provider = useDataProvider<KoersDataProvider>();
  const { id, name } = instrument;
  const fresh = useMemo(() => freshOf(instrument, search), [instrument, search]);
  const form = useNormForm<NormCreate, NormDetail>({
    name: `new.${id}.${fresh.base.moment}${fresh.base.yearGroup}${fresh.base.testLevel}`,
    fresh,
    check: ({ text }) => toCreate(text, id),
    send: async (input) => (await provider.create('norms', { data: input })).data as NormDetail,
    onSaved: (norm) => {
      notify(words('norms.added'), { type: 'success' });
      void navigate(`/norms/${norm.id}/show`);
    },
  });
  return (
    <>
      <PageHeader
        title={words('norms.newTitle')}
        sub={words('norms.newSub')}
        crumb={{ to: `/instruments/${id}/show`, label: name }}
      />
      <SectionCard title={name}>
        <NormForm
          form={form}
          withPlace
          submitLabel={words('norms.add')}
          others={{ instrumentId: id, without: null, place: placeOf }}
        />
      </SectionCard>
    </>
  );
};

/** A test of one domain needs no choice of a domain. */
function freshOf(instrument: InstrumentDetail, search: URLSearchParams) {
  const [domain = '', ...more] = domainsOf(instrument);
  const known = (name: string) => search.get(name) ?? '';
  const place = { yearGroup: known('yearGroup'), moment: known('moment'), testLevel: known('testLevel') };
  return startDraft({ version: 0, text: emptyNorm({ ...place, domain: more.length === 0 ? domain : '' }) });
}
