import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { ConsultationDetail } from '#contract/consultations';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import type { ChangeConsultation } from './use-change-consultation';
import { useColleagues } from './use-colleagues';
import { useConsultationWords } from './use-consultation-words';

type Props = { thread: ConsultationDetail; change: ChangeConsultation };

/** Further only when the teacher shares. */
export const Sharing = ({ thread, change }: Props) => {
  const words = useConsultationWords();
  const [chosen, setChosen] = useState('');
  const shared = thread.sharedWith ?? [];
  const readers = (thread.readers ?? []).map(({ id }) => id);
  const others = useColleagues(thread.schoolId).filter(({ id }) => !readers.includes(id));
  const share = (staffIds: readonly string[]) => {
    change.mutate({ path: '/shares', method: 'PUT', body: { staffIds } });
    setChosen('');
  };
  const ids = shared.map(({ id }) => id);
  return (
    <SectionCard title={words('consultations.share.title')}>
      <Typography sx={{ maxWidth: '68ch', marginBottom: 1 }}>{words('consultations.share.text')}</Typography>
      <Typography>
        {words('consultations.share.with')}:{' '}
        {shared.map(({ name }) => name).join(', ') || words('consultations.share.nobody')}
      </Typography>
      <Box className="noprint" sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', marginTop: 2 }}>
        <SelectField
          label={words('consultations.share.add')}
          value={chosen}
          all={words('consultations.plan.choose')}
          choices={others.map(({ id, name, role }) => ({
            value: id,
            label: `${name} (${words(`consultations.role.${role}`)})`,
          }))}
          onChange={setChosen}
        />
        <Button disabled={chosen === '' || change.isPending} onClick={() => share([...ids, chosen])}>
          {words('consultations.share.share')}
        </Button>
        {shared.map(({ id, name }) => (
          <Button key={id} disabled={change.isPending} onClick={() => share(ids.filter((one) => one !== id))}>
            {words('consultations.share.stop', { name })}
          </Button>
        ))}
      </Box>
    </SectionCard>
  );
};
