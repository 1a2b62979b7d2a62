import { Alert, Box, Typography } from '@mui/material';
import type { CycleDetail, CycleItem } from '#contract/cycles';
import { useMe } from '../../providers/me';
import { useSaying } from '../use-saying';
import { ItemList, Rows } from './ItemList';
import { ItemRow } from './ItemRow';

/** Twice a school year, after the group plans were evaluated: in the calendar first, the outcome later. */
export const Evaluations = ({ cycle }: { cycle: CycleDetail }) => {
  const { words } = useSaying();
  return (
    <Box>
      {cycle.warnings.map((warning) => (
        <Alert key={warning} severity="warning" sx={{ marginBottom: 1.5 }}>
          {words(`evaluation.warning.${warning}`)}
        </Alert>
      ))}
      <ItemList cycle={cycle} kind="evaluation">
        {(items) => (
          <Rows>
            {items.map((item) => (
              <Evaluation key={item.id} cycle={cycle} item={item} />
            ))}
          </Rows>
        )}
      </ItemList>
    </Box>
  );
};

const Evaluation = ({ cycle, item }: { cycle: CycleDetail; item: CycleItem }) => {
  const { words, formats } = useSaying();
  const today = useMe()?.today ?? '';
  const { title, text, onDay } = item;
  const isAhead = onDay !== null && onDay > today;
  return (
    <ItemRow cycle={cycle} item={item} name={formats.day(onDay)} meta={[title, isAhead && words('evaluation.planned')]}>
      {text ? (
        <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere', maxWidth: '72ch' }}>{text}</Typography>
      ) : (
        !isAhead && <Typography color="textSecondary">{words('evaluation.noOutcome')}</Typography>
      )}
    </ItemRow>
  );
};
