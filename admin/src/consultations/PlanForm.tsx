import { Box, Button, TextField } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { type ConsultationDetail, type ConsultationPlan, Cover } from '#contract/consultations';
import { SelectField } from '../figures/SelectField';
import { useMe } from '../providers/me';
import type { ChangeConsultation } from './use-change-consultation';
import { useColleagues } from './use-colleagues';
import { useConsultationWords } from './use-consultation-words';

type Props = { thread: ConsultationDetail; change: ChangeConsultation; onPlanned: () => void };

/** The coaches first: they come most often. */
const order = ['coach', 'teacher', 'schoolLeader', 'adviser'];

export const PlanForm = ({ thread, change, onPlanned }: Props) => {
  const words = useConsultationWords();
  const me = useMe();
  const colleagues = useColleagues(thread.schoolId).filter(({ id }) => id !== thread.teacherId);
  const [plan, setPlan] = useState<ConsultationPlan>({
    visitorId: thread.left.visitor ? '' : (thread.visitorId ?? ''),
    visitOn: thread.visitOn ?? me?.today ?? '',
    lesson: thread.content?.lesson ?? '',
    cover: thread.cover,
  });
  const set = (part: Partial<ConsultationPlan>) => setPlan({ ...plan, ...part });
  const own = me && thread.visitorId === me.id ? [{ id: me.id, name: me.name, role: 'coach' as const }] : [];
  const visitors = [...own, ...colleagues].sort((a, b) => order.indexOf(a.role) - order.indexOf(b.role));
  const send = (event: FormEvent) => {
    event.preventDefault();
    change.mutate({ path: '/plan', body: plan }, { onSuccess: onPlanned });
  };
  return (
    <Box component="form" onSubmit={send} sx={formStyle}>
      <SelectField
        label={words('consultations.plan.visitor')}
        value={plan.visitorId}
        all={words('consultations.plan.choose')}
        choices={visitors.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${words(`consultations.role.${role}`)})`,
        }))}
        onChange={(visitorId) => set({ visitorId })}
      />
      <TextField
        type="date"
        label={words('consultations.plan.on')}
        value={plan.visitOn}
        onChange={({ target }) => set({ visitOn: target.value })}
        required
        slotProps={{ inputLabel: { shrink: true } }}
      />
      <TextField
        label={words('consultations.plan.lesson')}
        value={plan.lesson}
        onChange={({ target }) => set({ lesson: target.value })}
        helperText={words('consultations.plan.lessonHint')}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }}
      />
      <SelectField
        label={words('consultations.plan.cover')}
        value={plan.cover}
        choices={Cover.options.map((value) => ({ value, label: words(`consultations.cover.${value}`) }))}
        onChange={(value) => set({ cover: Cover.parse(value) })}
      />
      <div>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={change.isPending || plan.visitorId === '' || plan.visitOn === ''}
        >
          {words('consultations.plan.save')}
        </Button>
      </div>
    </Box>
  );
};

const formStyle = { display: 'grid', gap: 2, maxWidth: 480, marginTop: 1.5 } as const;
