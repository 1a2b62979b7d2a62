import { Alert, TextField } from '@mui/material';
import { type Choice, SelectField } from '../../figures/SelectField';
import { usePracticeWords, useTelling } from '../use-measure-words';
import type { PracticeText } from './practice-text';

type Props = { text: PracticeText; change: (part: Partial<PracticeText>) => void; contacts: readonly Choice[] };

/** What others read, under the warning that no pupil may be in it. */
export const PracticeFields = ({ text, change, contacts }: Props) => {
  const { words } = useTelling();
  const practiceWords = usePracticeWords();
  return (
    <>
      <Alert severity="warning">{words('publish.warning')}</Alert>
      <TextField
        label={practiceWords('what')}
        value={text.what}
        onChange={({ target }) => change({ what: target.value })}
        required
        multiline
        minRows={3}
        slotProps={{ htmlInput: { maxLength: 4000 }, inputLabel: { shrink: true } }}
      />
      <TextField
        label={practiceWords('forWhom')}
        helperText={practiceWords('forWhomHelp')}
        value={text.forWhom}
        onChange={({ target }) => change({ forWhom: target.value })}
        required
        multiline
        slotProps={{ htmlInput: { maxLength: 1000 }, inputLabel: { shrink: true } }}
      />
      <SelectField
        label={practiceWords('contact')}
        all={practiceWords('chooseContact')}
        value={text.contactId}
        choices={contacts}
        onChange={(contactId) => change({ contactId })}
      />
    </>
  );
};
