import { TextField } from '@mui/material';
import { useState } from 'react';
import { type Day, isDay } from '#domain/calendar/day';
import { useCalendarWords } from './use-calendar-words';

/** A day to go to. Who types a year passes through 0002 and 0020: those are no days to go to. */
export const GoToDay = ({ on, onChange }: { on: Day; onChange: (day: Day) => void }) => {
  const words = useCalendarWords();
  const [typed, setTyped] = useState<string | null>(null);
  const type = (text: string) => {
    const isWhole = isDay(text) && text >= '2000-01-01';
    setTyped(isWhole ? null : text);
    if (isWhole) onChange(text);
  };
  return (
    <TextField
      type="date"
      label={words('step.goTo')}
      value={typed ?? on}
      onChange={({ target }) => type(target.value)}
      onBlur={() => setTyped(null)}
      slotProps={{ inputLabel: { shrink: true } }}
    />
  );
};
