import { Box, Card } from '@mui/material';
import { ListBase, useListContext, useTranslate } from 'react-admin';
import { ConsultationPart, ConsultationState } from '#contract/consultations';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMay } from '../providers/me';
import { Choice } from '../table/Choice';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { useConsultationColumns } from './consultation-columns';
import { useConsultationWords } from './use-consultation-words';

/** The consultations one takes part in; leader and coach find the course of the others of their school below them. */
export const ConsultationList = () => (
  <ListBase resource="consultations" sort={{ field: 'updatedAt', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useConsultationWords();
  const translate = useTranslate();
  const columns = useConsultationColumns();
  const mayCreate = useMay('consultation.create');
  const all = translate('words.all');
  const of = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <>
      <PageHeader
        title={words('consultations.title')}
        sub={words('consultations.sub')}
        actions={mayCreate && <ButtonLink to="/consultations/create">{words('consultations.new')}</ButtonLink>}
      />
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', marginBottom: 2 }}>
        <Choice
          filter="part"
          label={words('consultations.filter.part')}
          all={all}
          options={of(ConsultationPart.options, (part) => words(`consultations.part.${part}`))}
        />
        <Choice
          filter="state"
          label={words('consultations.filter.state')}
          all={all}
          options={of(ConsultationState.options, (state) => words(`consultations.state.${state}`))}
        />
      </Box>
      <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
        <ListBody empty={<NoConsultations />}>
          <RecordTable caption={words('consultations.title')} columns={columns} />
          <Pager />
        </ListBody>
      </Card>
    </>
  );
};

const NoConsultations = () => {
  const words = useConsultationWords();
  const { filterValues } = useListContext();
  const mayCreate = useMay('consultation.create');
  const isFiltered = Object.keys(filterValues as object).length > 0;
  const text = mayCreate ? 'consultations.emptyTeacher' : 'consultations.emptyOther';
  return <Empty title={words('consultations.empty')} text={words(isFiltered ? 'consultations.emptyFiltered' : text)} />;
};
