import { Box, Button, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import type { GroupPlan } from '#contract/group-plans';
import { usualBudget } from '#domain/group-plans/writing-budget';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';

/** At most so much: shown at every plan, never a wall. */
export const BudgetForm = ({ schoolId }: { schoolId: string }) => {
  const { data, isPending } = useGetList<GroupPlan>('group-plans', {
    filter: { schoolId },
    sort: { field: 'changedAt', order: 'DESC' },
    pagination: { page: 1, perPage: 1 },
  });
  if (isPending) return null;
  const budget = data?.[0]?.budget ?? usualBudget;
  return <Form key={`${budget.words} ${budget.minutes}`} schoolId={schoolId} budget={budget} />;
};

const Form = ({ schoolId, budget }: { schoolId: string; budget: GroupPlan['budget'] }) => {
  const words = usePlanWords();
  const notify = useNotify();
  const [typed, setTyped] = useState({ words: String(budget.words), minutes: String(budget.minutes) });
  const save = async () => {
    try {
      await planRequests.setBudget({ schoolId, words: Number(typed.words), minutes: Number(typed.minutes) });
      notify(words('texts.saved'), { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <>
      <Typography sx={{ marginBottom: 1.5 }}>{words('texts.budgetText')}</Typography>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        {(['words', 'minutes'] as const).map((key) => (
          <TextField
            key={key}
            type="number"
            label={words(`texts.${key}`)}
            value={typed[key]}
            onChange={({ target }) => setTyped({ ...typed, [key]: target.value })}
            slotProps={{ inputLabel: { shrink: true } }}
            sx={{ width: 120 }}
          />
        ))}
        <Button onClick={() => void save()}>{words('texts.save')}</Button>
      </Box>
    </>
  );
};
