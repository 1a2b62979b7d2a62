import { Box } from '@mui/material';
import { DigestTime, type MailPreferences } from '#contract/mail-preferences';
import { useCalendarWords } from '../calendar/use-calendar-words';
import { SelectField } from '../figures/SelectField';
import type { MailChoice } from './use-mail-choices';
import { useMailChoiceWords, weekdays } from './use-mail-choice-words';

type Props = { chosen: MailPreferences; change: (change: MailChoice) => void };

/** At what time, and of a weekly mail on which day. */
export const DigestMoment = ({ chosen: { digest, weekday, digestTime }, change }: Props) => {
  const words = useMailChoiceWords();
  const days = useCalendarWords();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, marginTop: 1 }}>
      {digest === 'weekly' && (
        <SelectField
          label={words('weekday')}
          value={String(weekday)}
          choices={weekdays.map((day) => ({ value: String(day), label: days(`weekday.d${day}`) }))}
          onChange={(value) => change({ weekday: Number(value) })}
        />
      )}
      <SelectField
        label={words('time')}
        value={digestTime}
        choices={DigestTime.options.map((time) => ({ value: time, label: time }))}
        onChange={(time) => change({ digestTime: time })}
      />
    </Box>
  );
};
