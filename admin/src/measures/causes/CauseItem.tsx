import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import type { Cause } from '#contract/measures';
import { readUnsaved, unsavedKey } from '../../autosave/unsaved';
import { Tag } from '../../figures/Tag';
import { AskingButton } from '../../layout/AskingButton';
import { useMe } from '../../providers/me';
import { tokens } from '../../theme/tokens';
import { useCauseWords } from '../use-measure-words';
import { keptCause } from './cause-text';
import { EditCause } from './EditCause';
import { useChangeCause } from './use-causes';

/** One cause with its evidence; who typed in it before finds the form open. */
export const CauseItem = ({ cause }: { cause: Cause }) => {
  const words = useCauseWords();
  const key = unsavedKey(useMe()?.id ?? '', keptCause(cause.id));
  const [editing, setEditing] = useState(() => cause.may.edit && readUnsaved(key) !== null);
  const { text, evidence, isChosen, measures } = cause;
  return (
    <Box component="li" sx={isChosen ? { ...itemStyle, ...chosenStyle } : itemStyle}>
      {editing ? (
        <EditCause cause={cause} onDone={() => setEditing(false)} />
      ) : (
        <>
          <Typography sx={textStyle}>
            {isChosen && (
              <>
                <Tag>{words('chosenMark')}</Tag>{' '}
              </>
            )}
            {text}
          </Typography>
          <Typography variant="body2" color="textSecondary" sx={textStyle}>
            {evidence === '' ? words('noEvidence') : words('evidence', { text: evidence })}
          </Typography>
          {measures > 0 && <Typography variant="body2">{words('measures', { smart_count: measures })}</Typography>}
          <Steps cause={cause} onEdit={() => setEditing(true)} />
        </>
      )}
    </Box>
  );
};

const Steps = ({ cause, onEdit }: { cause: Cause; onEdit: () => void }) => {
  const words = useCauseWords();
  const { mutate, isPending } = useChangeCause(cause);
  const { may, isChosen } = cause;
  const small = { size: 'small', disabled: isPending } as const;
  return (
    <Box className="noprint" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', marginTop: 0.5 }}>
      {may.choose && !isChosen && (
        <Button {...small} onClick={() => mutate({ path: '/choose', said: 'chosenDone' })}>
          {words('choose')}
        </Button>
      )}
      {may.edit && (
        <Button {...small} onClick={onEdit}>
          {words('edit')}
        </Button>
      )}
      {may.remove && (
        <AskingButton
          {...small}
          label={words('remove')}
          title={words('removeTitle')}
          text={words('removeText')}
          onYes={() => mutate({ path: '', method: 'DELETE', said: 'removed' })}
        />
      )}
    </Box>
  );
};

const textStyle = { whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' } as const;
const itemStyle = { borderLeft: `3px solid ${tokens.line}`, paddingLeft: '12px', breakInside: 'avoid' } as const;
const chosenStyle = { borderLeftColor: tokens.primary } as const;
