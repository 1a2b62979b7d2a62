import { Alert, Box } from '@mui/material';
import type { CalendarEventDetail } from '#contract/events';
import { tableStyle } from '../../table/table-style';
import { useSaying } from '../use-saying';
import { type Named, usePeople } from '../use-people';
import { differencesOf, type EventText } from './event-form';
import type { Saying } from '../use-saying';

type Props = { mine: EventText; theirs: EventText; saved: CalendarEventDetail };

/** What somebody else saved meanwhile, beside what one typed; nothing is lost before one chooses. */
export const SideBySide = ({ mine, theirs, saved }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const known = [...usePeople(mine.schoolId), ...saved.participants.map(({ staffId: id, name }) => ({ id, name }))];
  const fields = differencesOf(mine, theirs);
  return (
    <Alert severity="warning">
      {words('form.stale')} {fields.length === 0 && words('form.staleSame')}
      {fields.length > 0 && (
        <Box component="table" role="table" aria-label={words('form.stale')} sx={tableStyle}>
          <thead role="rowgroup">
            <tr role="row">
              {(['field', 'yours', 'now'] as const).map((key) => (
                <th key={key} role="columnheader" scope="col">
                  {words(`form.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {fields.map((field) => (
              <tr key={field} role="row">
                <th role="rowheader" scope="row">
                  {nameOf(field, saying)}
                </th>
                <td role="cell" data-label={words('form.yours')}>
                  {said(mine, field, saying, known)}
                </td>
                <td role="cell" data-label={words('form.now')}>
                  {said(theirs, field, saying, known)}
                </td>
              </tr>
            ))}
          </tbody>
        </Box>
      )}
    </Alert>
  );
};

type Field = keyof EventText;

function nameOf(field: Field, { words }: Saying): string {
  switch (field) {
    case 'title':
      return words('form.name');
    case 'schoolId':
      return words('form.school');
    case 'ownerId':
      return words('form.owner');
    case 'participantIds':
      return words('form.participants');
    case 'repeat':
      return words('repeat.label');
    case 'apply':
      return words('apply.label');
    default:
      return words(`form.${field}`);
  }
}

function said(text: EventText, field: Field, { words, days }: Saying, known: readonly Named[]): string {
  const named = (id: string) => known.find((one) => one.id === id)?.name ?? '…';
  switch (field) {
    case 'kind':
      return words(`kind.${text.kind}`);
    case 'audience':
      return words(`audience.${text.audience}`);
    case 'ownerId':
      return named(text.ownerId);
    case 'participantIds':
      return text.participantIds.map(named).join(', ') || words('event.namedNone');
    case 'startsOn':
    case 'endsOn':
      return text[field] === '' ? '–' : days.day(text[field]);
    case 'wholeDay':
      return text.wholeDay
        ? words('when.wholeDay')
        : words('when.times', { from: text.startTime, until: text.endTime });
    case 'repeat':
    case 'apply':
      return '–';
    default:
      return text[field] || '–';
  }
}
