import { FormControlLabel, Switch } from '@mui/material';
import { useNotify, useTranslate } from 'react-admin';
import { useChangeMe } from '../providers/me';

export const RemindersChoice = ({ on }: { on: boolean }) => {
  const translate = useTranslate();
  const notify = useNotify();
  const change = useChangeMe();
  const turn = (reminders: boolean) =>
    change.mutate(
      { reminders },
      { onSuccess: () => notify(reminders ? 'profile.remindersOn' : 'profile.remindersOff', { type: 'info' }) },
    );
  return (
    <FormControlLabel
      control={<Switch checked={on} disabled={change.isPending} onChange={(_event, checked) => turn(checked)} />}
      label={translate('profile.remindersLabel')}
    />
  );
};
