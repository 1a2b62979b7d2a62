import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { Agreement } from '#contract/conversations';
import { useHasUnsaved } from '../autosave/use-has-unsaved';
import { Tag } from '../figures/Tag';
import { useMay } from '../providers/me';
import { AgreementWords, keptAs } from './AgreementWords';
import { useSaying } from './use-saying';

/** What was agreed, who does it by when, and how far it is; in a talk that is not closed its words can be changed. */
export const AgreementLine = ({ agreement }: { agreement: Agreement }) => {
  const { words, formats } = useSaying();
  const { id, text, ownerName, dueOn, state, taskId, may } = agreement;
  const seesTasks = useMay('reviewTask.read');
  const [edits, setEdits] = useState(useHasUnsaved([keptAs(id)]));
  const owner = ownerName ?? words('agreements.nobody');
  return (
    <Box component="li" sx={{ padding: '8px 0', borderTop: 1, borderColor: 'divider', overflowWrap: 'anywhere' }}>
      {edits && may.edit ? <AgreementWords agreement={agreement} onDone={() => setEdits(false)} /> : <b>{text}</b>}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center' }}>
        <Typography component="span" color="textSecondary">
          {words('agreements.line', { owner, day: formats.day(dueOn) })}
        </Typography>
        <Tag>{words(`agreements.state.${state}`)}</Tag>
        {seesTasks && (
          <Link
            className="noprint"
            to={`/review-tasks/${taskId}/show`}
            aria-label={words('agreements.taskOf', { text })}
          >
            {words('agreements.task')}
          </Link>
        )}
        {may.edit && !edits && (
          <Button
            size="small"
            variant="text"
            className="noprint"
            aria-label={words('agreements.editOf', { text })}
            onClick={() => setEdits(true)}
          >
            {words('agreements.edit')}
          </Button>
        )}
      </Box>
    </Box>
  );
};
