import { Box, Typography } from '@mui/material';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { useSaying } from '../use-saying';
import { DoneButton } from './DoneButton';
import { itemsOf, Rows } from './ItemList';
import { ItemRow } from './ItemRow';
import { RaiseConcern } from './RaiseConcern';

/** Whether concerns and hours are shown at all: they are for the team and its werkgroep. */
export const isInside = ({ may, items }: CycleDetail): boolean =>
  may.raise || may.edit || items.some(({ kind }) => kind === 'concern' || kind === 'duty');

/** What the team worries about, each with an answer and, where it was asked for, help. */
export const Concerns = ({ cycle }: { cycle: CycleDetail }) => {
  const { words } = useSaying();
  const concerns = itemsOf(cycle, 'concern');
  return (
    <Box>
      <Typography variant="h3">{words('item.concern')}</Typography>
      {concerns.length === 0 && <Typography color="textSecondary">{words('itemNone.concern')}</Typography>}
      <Rows>
        {concerns.map((item) => (
          <Concern key={item.id} cycle={cycle} item={item} />
        ))}
      </Rows>
      {cycle.may.raise && <RaiseConcern cycle={cycle} />}
    </Box>
  );
};

const Concern = ({ cycle, item }: { cycle: CycleDetail; item: CycleItem }) => {
  const { words, formats } = useSaying();
  const { title, staffName, answer, helpAsked, doneOn, may } = item;
  const help = doneOn ? words('concern.helped', { day: formats.day(doneOn) }) : words('concern.asksHelp');
  return (
    <ItemRow
      cycle={cycle}
      item={item}
      name={title}
      meta={[staffName ? words('concern.by', { name: staffName }) : words('concern.anonymous'), helpAsked && help]}
      verb={words('concern.reply')}
      actions={
        helpAsked &&
        may.edit && <DoneButton item={item} verbs={{ do: words('concern.help'), undo: words('concern.helpUndo') }} />
      }
    >
      <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>
        {answer ? words('concern.answer', { answer }) : words('concern.noAnswer')}
      </Typography>
    </ItemRow>
  );
};
