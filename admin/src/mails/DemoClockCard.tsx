import { Alert, Box, Button, Card, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { type FormEvent, useState } from 'react';
import { addDays } from '#domain/calendar/day';
import type { DemoClock } from '#contract/demo-clock';
import { useFormat } from '../i18n/use-format';
import { useDemoClock } from './use-demo-clock';

/** Just after the digests of a school day are made. */
const morning = '07:31';

/** In the demo nobody waits for a test period to close, or for the morning on which something is due. */
export const DemoClockCard = () => {
  const translate = useTranslate();
  const { day: dayText } = useFormat();
  const { clock, move } = useDemoClock();
  if (!clock) return null;
  const { wall } = clock;
  return (
    <Card sx={{ padding: { xs: '14px 16px', sm: '16px 24px' }, marginBottom: 2.5 }} className="noprint">
      <Typography variant="h2" sx={{ fontSize: 18, marginBottom: 0.5 }}>
        {translate('mails.clock.title')}
      </Typography>
      <Typography sx={{ color: 'text.secondary', maxWidth: '72ch' }}>
        {translate('mails.clock.now', { day: dayText(clock.today), time: wall.slice(11) })}
      </Typography>
      <MoveClock clock={clock} pending={move.isPending} onMove={(day) => move.mutate(`${day}T${morning}`)} />
      <Box role="status">
        {move.error && <Alert severity="error">{translate(move.error.message)}</Alert>}
        {move.data && (
          <Alert severity="info">{translate('mails.clock.working', { day: dayText(move.data.today) })}</Alert>
        )}
      </Box>
    </Card>
  );
};

type Props = { clock: DemoClock; pending: boolean; onMove: (day: string) => void };

const MoveClock = ({ clock: { today, wall }, pending, onMove }: Props) => {
  const translate = useTranslate();
  const next = wall.slice(11) < morning ? today : addDays(today, 1);
  const [chosen, setChosen] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen) onMove(chosen);
  };
  return (
    <Box
      component="form"
      onSubmit={submit}
      sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', alignItems: 'center', margin: '16px 0' }}
    >
      <Button disabled={pending} onClick={() => onMove(next)}>
        {translate('mails.clock.nextDay')}
      </Button>
      <Button disabled={pending} onClick={() => onMove(addDays(today, 7))}>
        {translate('mails.clock.nextWeek')}
      </Button>
      <TextField
        type="date"
        label={translate('mails.clock.day')}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { min: next } }}
      />
      <Button type="submit" variant="contained" disabled={pending || chosen === ''}>
        {translate('mails.clock.set')}
      </Button>
    </Box>
  );
};
