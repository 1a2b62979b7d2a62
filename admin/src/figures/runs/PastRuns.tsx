import { Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { useMe } from '../../providers/me';
import { DataRows } from '../DataRows';
import { Asked } from '../Notice';
import type { RowColumn } from '../rows';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';
import { useRuns } from './use-runs';

type Props = {
  school: School;
  shownId: string | null;
  on: string | null;
  onDay: (day: string) => void;
  onRun: (forecastId: string) => void;
};

/** «Zoals het was op …»: what was decided on an earlier forecast can be looked up as it was then. */
export const PastRuns = ({ school, shownId, on, onDay, onRun }: Props) => {
  const words = useWords();
  const runs = useRuns(school.id);
  return (
    <Box className="noprint">
      <SectionCard title={words('runs.past.title')}>
        <Typography variant="body2">{words('runs.past.says')}</Typography>
        <DayForm key={on} on={on} onDay={onDay} />
        <Asked of={runs}>
          <DataRows
            label={words('school.runs')}
            columns={useRunColumns({ school, shownId, onRun })}
            rows={runs.data ?? []}
            keyOf={({ id }) => id}
          />
        </Asked>
        {(runs.total ?? 0) > 1 && (
          <Typography sx={{ marginTop: '12px' }}>
            <Link to={`/forecast-changes/${school.id}`}>{words('runs.past.compareTwo')}</Link>
          </Typography>
        )}
      </SectionCard>
    </Box>
  );
};

const DayForm = ({ on, onDay }: Pick<Props, 'on' | 'onDay'>) => {
  const words = useWords();
  const today = useMe()?.today;
  const [day, setDay] = useState(on ?? '');
  const choose = (event: FormEvent) => {
    event.preventDefault();
    if (day !== '') onDay(day);
  };
  return (
    <Box component="form" onSubmit={choose} sx={{ display: 'flex', flexWrap: 'wrap', gap: '12px', marginY: '14px' }}>
      <TextField
        type="date"
        label={words('runs.past.day')}
        value={day}
        required
        onChange={(event) => setDay(event.target.value)}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { max: today, min: '2000-01-01' } }}
        sx={{ minWidth: 180 }}
      />
      <Button type="submit" variant="outlined">
        {words('runs.past.show')}
      </Button>
    </Box>
  );
};

type Chosen = Pick<Props, 'school' | 'shownId' | 'onRun'>;

function useRunColumns({ school, shownId, onRun }: Chosen): [RowColumn<Forecast>, ...RowColumn<Forecast>[]] {
  const words = useWords();
  const formats = useFormats();
  return [
    { header: words('runs.past.from'), cell: ({ inForceFrom }) => formats.day(inForceFrom) },
    { header: words('school.run.trigger'), cell: ({ trigger }) => words(`school.trigger.${trigger}`) },
    { header: words('school.run.cutOff'), cell: ({ cutOffOn }) => formats.day(cutOffOn) },
    {
      header: words('school.run.state'),
      cell: ({ inForce }) => words(inForce ? 'school.run.inForce' : 'school.run.older'),
    },
    {
      header: words('school.run.show'),
      cell: ({ id, createdAt }) =>
        id === shownId ? (
          words('school.run.shown')
        ) : (
          <Button
            size="small"
            onClick={() => onRun(id)}
            aria-label={`${words('school.run.show')}: ${formats.instant(createdAt)}`}
          >
            {words('school.run.show')}
          </Button>
        ),
    },
    {
      header: words('runs.past.compare'),
      cell: ({ id, inForce, createdAt }) =>
        inForce ? (
          '–'
        ) : (
          <Link
            to={`/forecast-changes/${school.id}?from=${id}`}
            aria-label={words('runs.past.compareWith', { day: formats.instant(createdAt) })}
          >
            {words('runs.past.compare')}
          </Link>
        ),
    },
  ];
}
