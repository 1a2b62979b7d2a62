import { Box, Typography } from '@mui/material';
import type { CycleDetail, CycleWriting } from '#contract/cycles';
import type { TextKey } from '#domain/cycle/items';
import { AutosaveField } from '../../autosave/AutosaveField';
import { onPaper } from '../on-paper';
import { useCycleWords } from '../use-cycle-words';
import { useWriting } from '../use-writing';
import { VersionsButton } from './VersionsButton';

type Props = { cycle: CycleDetail; part: TextKey };

/** One text of the cycle: to write in for the werkgroep, to read for the others. */
export const CycleText = ({ cycle, part }: Props) => {
  const writing = cycle.texts.find(({ key }) => key === part);
  if (!writing) return null;
  return cycle.may.edit ? <Writing cycle={cycle} writing={writing} /> : <Written writing={writing} />;
};

const Writing = ({ cycle, writing }: { cycle: CycleDetail; writing: CycleWriting }) => {
  const words = useCycleWords();
  const doors = useWriting(cycle.id, writing);
  const { key } = writing;
  return (
    <Box>
      {writing.text !== '' && (
        <Box component="b" sx={onPaper}>
          {words(`text.${key}`)}
        </Box>
      )}
      <AutosaveField
        label={words(`text.${key}`)}
        hint={words(`textHint.${key}`)}
        tools={() => <VersionsButton cycleId={cycle.id} writing={writing} />}
        {...doors}
      />
    </Box>
  );
};

const Written = ({ writing: { key, text } }: { writing: CycleWriting }) => {
  const words = useCycleWords();
  return (
    <Box sx={{ maxWidth: '72ch' }}>
      <Typography variant="h3">{words(`text.${key}`)}</Typography>
      <Typography
        sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        {...(text === '' && { color: 'textSecondary' as const })}
      >
        {text === '' ? words('notWritten') : text}
      </Typography>
    </Box>
  );
};
