import { Box, Button } from '@mui/material';
import { type FormEvent, useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { StaffMember } from '#contract/staff';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import type { KeptForm } from '../../autosave/use-kept-form';
import { KeptNotice } from '../KeptNotice';
import { colleaguesOf } from '../members';
import type { Place } from '../places';
import { useCycleWords } from '../use-cycle-words';
import { WorkgroupPicker } from '../WorkgroupPicker';
import type { CycleText } from './cycle-form';
import { FocusFields } from './FocusFields';
import { PlaceFields } from './PlaceFields';

type Props = { form: KeptForm<CycleText>; schools: readonly Place[]; today: string };

export const CycleForm = ({ form, schools, today }: Props) => {
  const words = useCycleWords();
  const { text, change, save, state } = form;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void save();
  };
  return (
    <Box component="form" onSubmit={submit}>
      <Stack>
        <KeptNotice form={form} />
        <SectionCard title={words('form.card')}>
          <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
            <PlaceFields form={form} schools={schools} today={today} />
            <FocusFields form={form} />
          </Box>
        </SectionCard>
        <SectionCard title={words('workgroup.title')}>
          <Team schoolId={text.schoolId} chosen={text.members} onChange={(members) => change({ members })} />
        </SectionCard>
        <div>
          <Button
            type="submit"
            variant="contained"
            color="primary"
            disabled={state === 'sending' || text.focus.trim() === ''}
          >
            {words('form.begin')}
          </Button>
        </div>
      </Stack>
    </Box>
  );
};

type TeamProps = { schoolId: string } & Pick<Parameters<typeof WorkgroupPicker>[0], 'chosen' | 'onChange'>;

const Team = ({ schoolId, ...picker }: TeamProps) => {
  const asked = useGetList<StaffMember>('staff', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
    filter: { schoolId },
  });
  const people = useMemo(() => colleaguesOf(asked.data ?? [], schoolId), [asked.data, schoolId]);
  return (
    <Asked of={asked}>
      <WorkgroupPicker people={people} {...picker} />
    </Asked>
  );
};
