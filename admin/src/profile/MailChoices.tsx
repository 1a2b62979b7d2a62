import { Alert, Box, FormControlLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { DigestFrequency, type MailPreferences } from '#contract/mail-preferences';
import { type CalendarWords, useCalendarWords } from '../calendar/use-calendar-words';
import { Asked } from '../figures/Notice';
import { DigestMoment } from './DigestMoment';
import { KindSwitch } from './KindSwitch';
import { type MailChoice, useMailChoices } from './use-mail-choices';
import { type MailChoiceWords, useMailChoiceWords, type Weekday } from './use-mail-choice-words';

/** When and about what Koers mails; every choice is saved at once. */
export const MailChoices = () => {
  const words = useMailChoiceWords();
  const { asked, change, state } = useMailChoices();
  return (
    <>
      <Typography role="status" variant="body2" sx={{ color: 'text.secondary', marginBottom: 2 }}>
        {words(state)}
      </Typography>
      <Asked of={asked}>{asked.data && <Choices chosen={asked.data} change={change} />}</Asked>
    </>
  );
};

type Props = { chosen: MailPreferences; change: (change: MailChoice) => void };

const Choices = ({ chosen, change }: Props) => {
  const words = useMailChoiceWords();
  return (
    <Box sx={{ display: 'grid', gap: 2, maxWidth: '68ch' }}>
      {chosen.addressRefused && <Alert severity="warning">{words('refused')}</Alert>}
      <Digest chosen={chosen} change={change} />
      <Also chosen={chosen} change={change} />
      <Typography variant="body2" color="textSecondary">
        {words('always')}
      </Typography>
    </Box>
  );
};

const Digest = ({ chosen, change }: Props) => {
  const words = useMailChoiceWords();
  const days = useCalendarWords();
  return (
    <div>
      <Typography variant="h3" id="digest">
        {words('digest')}
      </Typography>
      <RadioGroup
        aria-labelledby="digest"
        value={chosen.digest}
        onChange={(_event, value) => change({ digest: value as MailPreferences['digest'] })}
      >
        {DigestFrequency.options.map((one) => (
          <FormControlLabel key={one} value={one} control={<Radio />} label={words(`frequency.${one}`)} />
        ))}
      </RadioGroup>
      {chosen.digest !== 'none' && <DigestMoment chosen={chosen} change={change} />}
      <Typography sx={{ marginTop: 1 }}>
        {whenText(chosen, words, days)} <Link to="/leaves">{words('leave')}</Link>
      </Typography>
    </div>
  );
};

const Also = ({ chosen, change }: Props) => {
  const words = useMailChoiceWords();
  const hasDigest = chosen.digest !== 'none';
  return (
    <div>
      <Typography variant="h3" sx={{ marginBottom: 0.5 }}>
        {words('also')}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1 }}>
        <KindSwitch
          label={words('news')}
          help={words(hasDigest ? 'newsHelp' : 'newsWithout')}
          checked={chosen.news}
          onTurn={(news) => change({ news })}
        />
        <KindSwitch
          label={words('minutes')}
          help={words('minutesHelp')}
          checked={chosen.minutes}
          onTurn={(minutes) => change({ minutes })}
        />
      </Box>
    </div>
  );
};

function whenText(
  { digest, digestTime: time, weekday }: MailPreferences,
  words: MailChoiceWords,
  days: CalendarWords,
): string {
  if (digest === 'none') return words('when.none');
  const day = days(`weekday.d${weekday as Weekday}`);
  return `${words(`when.${digest}`, { time, day })} ${words('quiet')}`;
}
