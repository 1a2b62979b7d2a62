import { Box } from '@mui/material';
import type { ConsultationTracking } from '#contract/consultation-tracking';
import { Tag } from '../figures/Tag';
import { useFormats } from '../figures/use-formats';
import type { Column } from '../table/columns';
import { StartingButton } from './StartingButton';
import { useConsultationWords } from './use-consultation-words';

export function useTrackingColumns(): readonly Column<ConsultationTracking>[] {
  const words = useConsultationWords();
  const { shortDay } = useFormats();
  const label = (key: 'teacher' | 'visits' | 'last' | 'planned' | 'due' | 'status' | 'agreements' | 'starting') =>
    words(`visits.column.${key}`);
  const ofYear = ({ held, of }: ConsultationTracking) => words('visits.ofYear', { held, of });
  const lastOf = ({ lastOn }: ConsultationTracking) => (lastOn === null ? words('visits.never') : shortDay(lastOn));
  const plannedOf = ({ plannedOn, plannedWith }: ConsultationTracking) =>
    plannedOn === null ? '–' : words('visits.with', { day: shortDay(plannedOn), name: plannedWith ?? '–' });
  const statusOf = ({ status }: ConsultationTracking) => words(`visits.status.${status}`);
  return [
    {
      key: 'teacher',
      label: label('teacher'),
      sort: 'teacherName',
      cell: ({ teacherName }) => <b>{teacherName}</b>,
      csv: ({ teacherName }) => teacherName,
    },
    {
      key: 'visits',
      label: label('visits'),
      cell: (row) => <span style={{ whiteSpace: 'nowrap' }}>{ofYear(row)}</span>,
      csv: ofYear,
    },
    { key: 'last', label: label('last'), sort: 'lastOn', cell: lastOf, csv: ({ lastOn }) => lastOn },
    {
      key: 'planned',
      label: label('planned'),
      cell: (row) => (
        <>
          {plannedOf(row)} {row.coverToArrange && <Tag>{words('visits.coverToArrange')}</Tag>}
        </>
      ),
      csv: plannedOf,
    },
    { key: 'due', label: label('due'), sort: 'dueOn', cell: ({ dueOn }) => shortDay(dueOn), csv: ({ dueOn }) => dueOn },
    {
      key: 'status',
      label: label('status'),
      cell: (row) => (
        <Box
          component="span"
          sx={{ whiteSpace: 'nowrap', ...(row.status === 'late' && { color: 'error.main', fontWeight: 600 }) }}
        >
          {statusOf(row)}
        </Box>
      ),
      csv: statusOf,
    },
    {
      key: 'agreements',
      label: label('agreements'),
      cell: ({ openAgreements, lateAgreements }) =>
        [
          openAgreements === 0 ? words('visits.none') : openAgreements,
          lateAgreements > 0 && words('visits.late', { smart_count: lateAgreements }),
        ]
          .filter(Boolean)
          .join(', '),
      csv: ({ openAgreements }) => openAgreements,
    },
    {
      key: 'starting',
      label: label('starting'),
      cell: (row) => <StartingButton row={row} />,
      csv: ({ startingUntil }) => startingUntil,
    },
  ];
}
