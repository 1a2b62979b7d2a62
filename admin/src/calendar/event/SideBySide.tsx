import { Alert } from '@mui/material';
import type { CalendarEventDetail } from '#contract/events';
import { SimpleTable } from '../../table/SimpleTable';
import { type Saying, useSaying } from '../use-saying';
import { type Named, usePeople } from '../use-people';
import { differencesOf, type EventText } from './event-form';

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
        <SimpleTable
          caption={words('form.stale')}
          rows={fields}
          keyOf={(field) => field}
          columns={[
            { label: words('form.field'), cell: (field) => nameOf(field, saying) },
            { label: words('form.yours'), cell: (field) => said(mine, field, saying, known) },
            { label: words('form.now'), cell: (field) => said(theirs, field, saying, known) },
          ]}
        />
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
