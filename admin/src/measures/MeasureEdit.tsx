import { useMemo } from 'react';
import { useGetOne, useNotify } from 'react-admin';
import { useNavigate, useParams } from 'react-router-dom';
import type { Measure } from '#contract/measures';
import { useKeptForm } from '../autosave/use-kept-form';
import { Lead } from '../figures/Lead';
import { Asked } from '../figures/Notice';
import { NotFound } from '../layout/NotFound';
import { PageHeader } from '../layout/PageHeader';
import { request } from '../providers/http';
import { queryClient } from '../providers/query-client';
import { type MeasureText, textOf, toChange } from './measure-form';
import { MeasureForm } from './MeasureForm';
import { hypothesisOf } from './measure-sentences';
import { useTelling } from './use-measure-words';

/** A draft can be changed in everything but the school; of a running measure only how it is done. */
export const MeasureEdit = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<Measure>('measures', { id });
  return <Asked of={asked}>{asked.data && (asked.data.may.edit ? <Page measure={asked.data} /> : <NotFound />)}</Asked>;
};

const Page = ({ measure }: { measure: Measure }) => {
  const telling = useTelling();
  const { words } = telling;
  const notify = useNotify();
  const navigate = useNavigate();
  const { id, state } = measure;
  const fresh = useMemo(() => textOf(measure), [measure]);
  const form = useKeptForm<MeasureText, Measure>({
    name: `measure.form.${id}`,
    fresh,
    version: measure.version,
    send: (text, version) =>
      request<Measure>(`/measures/${id}`, { method: 'PATCH', version, body: toChange(text, measure) }).finally(() =>
        queryClient.invalidateQueries({ queryKey: ['measures'] }),
      ),
    onSaved: () => {
      notify(words('form.saved'), { type: 'success' });
      void navigate(`/measures/${id}/show`);
    },
  });
  const isDraft = state === 'draft';
  return (
    <>
      <PageHeader
        title={words('form.editTitle')}
        {...(!isDraft && { sub: words('form.runningSub') })}
        crumb={{ to: `/measures/${id}/show`, label: measure.title }}
      />
      {!isDraft && <Lead>{hypothesisOf(measure, telling)}</Lead>}
      <MeasureForm form={form} isDraft={isDraft} theirs={measure} />
    </>
  );
};
