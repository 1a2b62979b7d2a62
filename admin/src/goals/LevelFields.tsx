import { Box, Checkbox, FormControlLabel, TextField } from '@mui/material';
import { deciderOf, isShare } from '#domain/goals/measures';
import { type NumberField, numberOf } from './goal-form';
import type { GoalFormState } from './use-goal-form';
import { useGoalWords } from './use-goal-words';

/** How high: the least, the goal and the dream; with the margin and the number of pupils without which nothing is said. */
export const LevelFields = ({ form: { text, change } }: { form: GoalFormState }) => {
  const words = useGoalWords();
  const decider = deciderOf(text.measure);
  const unit = words(isShare(text.measure) ? 'form.unit.percent' : 'form.unit.sd');
  const field = (name: NumberField, label: string, help: string, required = false) => {
    const isWrong = Number.isNaN(numberOf(text[name]));
    return (
      <TextField
        label={label}
        value={text[name]}
        onChange={({ target }) => change({ [name]: target.value })}
        required={required}
        error={isWrong}
        helperText={isWrong ? words('form.number') : help}
        slotProps={{ htmlInput: { inputMode: 'decimal', maxLength: 8 }, inputLabel: { shrink: true } }}
      />
    );
  };
  return (
    <>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr 1fr' } }}>
        {field('floor', words('form.floor'), unit)}
        {field('goal', words('form.goal'), unit, true)}
        {field('dream', words('form.dream'), unit)}
      </Box>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
        {field('margin', words('form.margin'), words('form.marginHelp'), true)}
        {field('leastPupils', words(decider === 'visits' ? 'form.leastVisits' : 'form.least'), '', true)}
      </Box>
      {decider === 'transition' && text.schoolId !== '' && text.domain === '' && (
        <FormControlLabel
          control={<Checkbox checked={text.isInterim} onChange={(_event, isInterim) => change({ isInterim })} />}
          label={words('form.interim')}
        />
      )}
    </>
  );
};
