import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList } from 'react-admin';
import type { NationalDate } from '#contract/calendar-days';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { SimpleTable } from '../../table/SimpleTable';
import { useSaying } from '../use-saying';
import { newestOf } from './date-differences';
import { NationalDateDialog } from './NationalDateDialog';

/** The dates the country sets: where they come from, and whether somebody has seen them published. */
export const NationalDatesCard = () => {
  const { words, days } = useSaying();
  const [edited, setEdited] = useState<NationalDate | null>(null);
  const asked = useGetList<NationalDate>('national-dates', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'fromOn', order: 'ASC' },
  });
  const nameOf = ({ kind }: NationalDate) => words(`nationalDate.${kind}`);
  return (
    <SectionCard title={words('dates.national')}>
      <Typography variant="body2" color="textSecondary" sx={{ maxWidth: '72ch' }}>
        {words('dates.nationalHelp')}
      </Typography>
      <Asked of={asked}>
        <SimpleTable
          caption={words('dates.national')}
          rows={asked.data ?? []}
          keyOf={({ id }) => id}
          columns={[
            { label: words('dates.column.what'), cell: nameOf },
            { label: words('dates.column.year'), cell: ({ schoolYear }) => schoolYear },
            { label: words('dates.column.from'), cell: ({ fromOn }) => days.day(fromOn) },
            { label: words('dates.column.until'), cell: ({ untilOn }) => days.day(untilOn) },
            { label: words('dates.column.source'), cell: ({ source }) => source },
            {
              label: words('dates.column.state'),
              cell: ({ isConfirmed }) => words(isConfirmed ? 'dates.confirmed' : 'dates.unconfirmed'),
            },
          ]}
          actions={{
            label: words('dates.edit'),
            cell: (date) =>
              date.may.edit && (
                <Button
                  size="small"
                  aria-label={words('dates.editOf', { name: `${nameOf(date)}, ${date.schoolYear}` })}
                  onClick={() => setEdited(date)}
                >
                  {words('dates.edit')}
                </Button>
              ),
          }}
        />
      </Asked>
      {edited && (
        <NationalDateDialog date={newestOf(edited, asked.data)} name={nameOf(edited)} onClose={() => setEdited(null)} />
      )}
    </SectionCard>
  );
};
