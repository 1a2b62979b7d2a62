import { Box, Typography } from '@mui/material';
import type { GoalDetail } from '#contract/goals';
import { closingTable } from '#domain/goals/closing';
import { DataRows } from '../figures/DataRows';
import { Folded } from '../figures/Folded';
import { SectionCard } from '../figures/SectionCard';
import { outcomeOf, valueOf } from './goal-sentences';
import { OutcomeLine } from './OutcomeLine';
import { useSaying } from './use-saying';

/** What the deciding test says, with its uncertainty, and what follows from it by the one rule. */
export const FigureCard = ({ goal }: { goal: GoalDetail }) => {
  const saying = useSaying();
  const { words, formats } = saying;
  const { figure, closing, state } = goal;
  return (
    <SectionCard title={words('figure.title')}>
      <Box sx={{ display: 'grid', gap: 1, maxWidth: '72ch' }}>
        {state === 'draft' ? (
          <Typography>{words('figure.draft')}</Typography>
        ) : (
          <Typography sx={{ fontWeight: 600 }}>{outcomeOf(goal, saying)}</Typography>
        )}
        {figure && figure.value !== null && figure.low !== null && figure.high !== null && (
          <>
            <OutcomeLine goal={goal} />
            <Typography color="textSecondary">
              {words('figure.interval', {
                low: valueOf(goal, figure.low, saying),
                high: valueOf(goal, figure.high, saying),
              })}
            </Typography>
          </>
        )}
        {figure && figure.n > 0 && !closing && (
          <Typography>
            {words('figure.proposal', { verdict: words(`verdict.${figure.proposal}`) })}{' '}
            {words(`because.${figure.because}`)}
          </Typography>
        )}
        {figure?.n === 0 && figure.because !== 'notTaken' && (
          <Typography>{words(`because.${figure.because}`)}</Typography>
        )}
        {closing && (
          <Typography color="textSecondary">
            {words('figure.frozen', { day: formats.dayOfInstant(closing.closedAt) })}
          </Typography>
        )}
        <Help />
      </Box>
    </SectionCard>
  );
};

const Help = () => {
  const { words, formats } = useSaying();
  const percent = (value: number) => formats.percent(value, Number.isInteger(value) ? 0 : 1);
  return (
    <Folded show={words('help.show')} hide={words('help.hide')}>
      <Typography sx={{ marginY: 1 }}>{words('help.text')}</Typography>
      <DataRows
        label={words('help.table')}
        columns={[
          { header: words('help.n'), cell: ({ n }) => n },
          { header: words('help.share'), cell: (row) => percent(row.percent) },
          { header: words('help.goal'), cell: ({ goal }) => percent(goal) },
          { header: words('help.margin'), cell: ({ margin }) => margin },
          { header: words('help.least'), cell: ({ leastPupils }) => leastPupils },
          { header: words('help.proposal'), cell: ({ proposal }) => words(`verdictShort.${proposal}`) },
        ]}
        rows={closingTable}
        keyOf={({ n, percent: share, goal }) => `${n}-${share}-${goal}`}
      />
    </Folded>
  );
};
