import { Alert, Button } from '@mui/material';
import { SimpleTable } from '../table/SimpleTable';
import { useCalendarWords } from './use-calendar-words';

/** One field: as it was typed here, and as somebody else saved it. */
export type Told = { field: string; mine: string; theirs: string };

type Props = { said: string; told: readonly Told[]; takeTheirs: () => void };

/** What somebody else saved meanwhile, beside what one typed; nothing is lost before one chooses. */
export const Meanwhile = ({ said, told, takeTheirs }: Props) => {
  const words = useCalendarWords();
  return (
    <Alert severity="warning">
      {said} {told.length === 0 && words('form.staleSame')}
      {told.length > 0 && (
        <>
          <SimpleTable
            caption={said}
            rows={told}
            keyOf={({ field }) => field}
            columns={[
              { label: words('form.field'), cell: ({ field }) => field },
              { label: words('form.yours'), cell: ({ mine }) => mine },
              { label: words('form.now'), cell: ({ theirs }) => theirs },
            ]}
          />
          <Button size="small" onClick={takeTheirs} sx={{ marginTop: 1 }}>
            {words('form.takeTheirs')}
          </Button>
        </>
      )}
    </Alert>
  );
};
