import { Box, Card } from '@mui/material';
import { useState } from 'react';
import { ListBase } from 'react-admin';
import type { CalendarEvent } from '#contract/events';
import { useSchools } from '../cycles/use-schools';
import { useMay } from '../providers/me';
import { CsvButton } from '../table/CsvButton';
import { Empty } from '../table/Empty';
import { ListBody } from '../table/ListBody';
import { Pager } from '../table/Pager';
import { RecordTable } from '../table/RecordTable';
import { SearchField } from '../table/SearchField';
import { type CalendarAddress, filterOf } from './calendar-address';
import { useEventColumns } from './event-columns';
import { useCalendarWords } from './use-calendar-words';

type Props = { address: CalendarAddress; isFiltered: boolean };

/** What comes from a day on, by date; what is searched for stands in no address, since it can be a name. */
export const EventList = ({ address, isFiltered }: Props) => {
  const words = useCalendarWords();
  const [q, setQ] = useState('');
  const filter = { ...filterOf(address), ...(q.trim() !== '' && { q: q.trim() }) };
  return (
    <>
      <Box className="noprint" sx={{ marginBottom: 1.5 }}>
        <SearchField label={words('filter.search')} value={q} onSearch={setQ} />
      </Box>
      <ListBase
        resource="events"
        filter={filter}
        sort={{ field: 'startsOn', order: 'ASC' }}
        perPage={25}
        disableSyncWithLocation
        storeKey={false}
      >
        <Content isFiltered={q !== '' || isFiltered} />
      </ListBase>
    </>
  );
};

const Content = ({ isFiltered }: { isFiltered: boolean }) => {
  const words = useCalendarWords();
  const columns = useEventColumns(useSchools('event.read').length > 1);
  const nothing = words(useMay('schoolCalendar.edit') ? 'emptyPlan' : 'emptyRead');
  return (
    <Card sx={{ padding: { xs: '4px 16px 12px', sm: '14px 24px' } }}>
      <ListBody empty={<Empty title={words('empty')} text={isFiltered ? words('emptyFiltered') : nothing} />}>
        <RecordTable<CalendarEvent> caption={words('title')} columns={columns} />
        <Pager />
        <div className="noprint">
          <CsvButton fileName={words('fileName')} columns={columns} />
        </div>
      </ListBody>
    </Card>
  );
};
