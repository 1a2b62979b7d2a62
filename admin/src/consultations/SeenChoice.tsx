import { Box } from '@mui/material';
import type { ConsultationSection } from '#contract/consultations';
import { MergeTexts } from '../autosave/MergeTexts';
import { SaveState } from '../autosave/SaveState';
import { useAutosave } from '../autosave/use-autosave';
import { SelectField } from '../figures/SelectField';
import { useConsultationWords } from './use-consultation-words';
import { useSection } from './use-section';

type Props = { threadId: string; label: string; section: ConsultationSection };

/** A line of the school's own form that asks only whether something was seen. */
export const SeenChoice = ({ threadId, label, section }: Props) => {
  const words = useConsultationWords();
  const { text, status, saved, error, theirs, saver } = useAutosave(useSection(threadId, section));
  return (
    <Box>
      <SelectField
        label={label}
        value={text}
        all={words('consultations.visit.seen.notYet')}
        choices={(['yes', 'partly', 'no'] as const).map((value) => ({
          value,
          label: words(`consultations.visit.seen.${value}`),
        }))}
        onChange={(next) => {
          saver.write(next);
          saver.flush();
        }}
      />
      {theirs && <MergeTexts label={label} mine={text} theirs={theirs} onSettle={saver.settle} />}
      <SaveState status={status} saved={saved} error={error} onRetry={saver.flush} />
    </Box>
  );
};
