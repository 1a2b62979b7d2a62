import { Button } from '@mui/material';
import { useGetList } from 'react-admin';
import type { Forecast } from '#contract/forecasts';
import { DataRows } from '../DataRows';
import { Asked } from '../Notice';
import type { RowColumn } from '../rows';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

type Props = { schoolId: string; shownId: string; onShow: (forecastId: string) => void };

/** Runs never change: what was decided on an earlier forecast can be looked up as it was then. */
export const EarlierRuns = ({ schoolId, shownId, onShow }: Props) => {
  const words = useWords();
  const runs = useGetList<Forecast>('forecasts', {
    filter: { schoolId },
    sort: { field: 'createdAt', order: 'DESC' },
    pagination: { page: 1, perPage: 10 },
  });
  return (
    <SectionCard title={words('school.runs')} aside={null}>
      <Asked of={runs}>
        <DataRows
          label={words('school.runs')}
          columns={useRunColumns(shownId, onShow)}
          rows={runs.data ?? []}
          keyOf={({ id }) => id}
        />
      </Asked>
    </SectionCard>
  );
};

function useRunColumns(shownId: string, onShow: Props['onShow']): [RowColumn<Forecast>, ...RowColumn<Forecast>[]] {
  const words = useWords();
  const formats = useFormats();
  return [
    { header: words('school.run.computed'), cell: ({ createdAt }) => formats.instant(createdAt) },
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
            onClick={() => onShow(id)}
            aria-label={`${words('school.run.show')}: ${formats.instant(createdAt)}`}
          >
            {words('school.run.show')}
          </Button>
        ),
    },
  ];
}
