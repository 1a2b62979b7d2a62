import type { CalendarEventDetail } from '#contract/events';
import { Meanwhile } from '../Meanwhile';
import { type Saying, useSaying } from '../use-saying';
import { type Named, usePeople } from '../use-people';
import { differencesOf, type EventText } from './event-form';

type Props = { mine: EventText; theirs: EventText; saved: CalendarEventDetail; takeTheirs: () => void };

export const SideBySide = ({ mine, theirs, saved, takeTheirs }: Props) => {
  const saying = useSaying();
  const known = [...usePeople(mine.schoolId), ...saved.participants.map(({ staffId: id, name }) => ({ id, name }))];
  const told = differencesOf(mine, theirs).map((field) => ({
    field: nameOf(field, saying),
    mine: said(mine, field, saying, known),
    theirs: said(theirs, field, saying, known),
  }));
  return <Meanwhile said={saying.words('form.stale')} told={told} takeTheirs={takeTheirs} />;
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
    case 'apart':
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
    case 'apart':
      return '–';
    default:
      return text[field] || '–';
  }
}
