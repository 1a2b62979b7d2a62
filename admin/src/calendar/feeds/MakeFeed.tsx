import { Box, Button } from '@mui/material';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { CalendarFeedCreate, CalendarFeedMade } from '#contract/calendar-feeds';
import { useSchools } from '../../cycles/use-schools';
import { SelectField } from '../../figures/SelectField';
import { request } from '../../providers/http';
import { useCalendarWords } from '../use-calendar-words';

/** A link to the own calendar, or to that of a school. */
export const MakeFeed = ({ onMade }: { onMade: (feed: CalendarFeedMade) => void }) => {
  const words = useCalendarWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const schools = useSchools('event.read');
  const [chosen, setChosen] = useState('');
  const schoolId = chosen || (schools[0]?.id ?? '');
  const make = useMutation({
    mutationFn: (body: CalendarFeedCreate) => request<CalendarFeedMade>('/calendar-feeds', { method: 'POST', body }),
    onSuccess: onMade,
    onError: (refusal: Error) => notify(refusal.message, { type: 'error' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['calendar-feeds'] }),
  });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Button variant="contained" color="primary" disabled={make.isPending} onClick={() => make.mutate({})}>
        {words('feeds.makeOwn')}
      </Button>
      {schoolId !== '' && (
        <>
          <Button disabled={make.isPending} onClick={() => make.mutate({ schoolId })}>
            {words('feeds.makeSchool')}
          </Button>
          {schools.length > 1 && (
            <SelectField
              label={words('feeds.school')}
              value={schoolId}
              choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          )}
        </>
      )}
    </Box>
  );
};
