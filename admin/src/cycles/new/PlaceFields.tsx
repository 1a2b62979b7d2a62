import { Box } from '@mui/material';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { type CycleHalf, cycleHalves } from '#domain/cycle/when';
import { SelectField } from '../../figures/SelectField';
import type { KeptForm } from '../../autosave/use-kept-form';
import type { Place } from '../places';
import { useCycleWords } from '../use-cycle-words';
import type { CycleText } from './cycle-form';

type Props = { form: KeptForm<CycleText>; schools: readonly Place[]; today: string };

/** Where and when: last, this and next school year. */
export const PlaceFields = ({ form: { text, change }, schools, today }: Props) => {
  const words = useCycleWords();
  const present = schoolYearOf(today);
  const years = [...new Set([-1, 0, 1].map((at) => schoolYearAfter(present, at)).concat(text.schoolYear))].sort();
  return (
    <>
      {schools.length > 1 && (
        <SelectField
          label={words('form.school')}
          value={text.schoolId}
          choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(schoolId) => change({ schoolId, members: {} })}
        />
      )}
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        <SelectField
          label={words('form.schoolYear')}
          value={text.schoolYear}
          choices={years.map((value) => ({ value, label: value }))}
          onChange={(schoolYear) => change({ schoolYear })}
        />
        <SelectField
          label={words('form.half')}
          value={String(text.half)}
          choices={cycleHalves.map((half) => ({ value: String(half), label: words(`half.${half}`) }))}
          onChange={(half) => change({ half: Number(half) as CycleHalf })}
        />
      </Box>
    </>
  );
};
