import type { EventPreview } from '#contract/events';
import type { Day } from '#domain/calendar/day';
import type { Saying } from '../use-saying';

type Series = NonNullable<EventPreview['series']>;

/** What another rule does to the events that are still to come, a sentence for each thing that happens. */
export function ruleSentences({ stays, comes, goes, goesItself }: Series, saying: Saying): string[] {
  const { words } = saying;
  const listed = (days: readonly Day[]) => ({ smart_count: days.length, days: daysOf(days, saying) });
  return [
    words('repeat.stays', { smart_count: stays }),
    ...(comes.length > 0 ? [words('repeat.comes', listed(comes))] : []),
    ...(goes.length > 0 ? [words('repeat.goes', listed(goes))] : []),
    ...(goesItself ? [words('repeat.goesItself')] : []),
  ];
}

/** Which events were changed or cancelled by themselves. */
export function apartSentence(apart: Series['apart'], saying: Saying): string {
  const { words, formats } = saying;
  const said = apart.map(({ startsOn, cancelled }) =>
    cancelled ? words('repeat.apartCancelled', { day: formats.shortDay(startsOn) }) : formats.shortDay(startsOn),
  );
  return words('repeat.apartAre', { smart_count: apart.length, days: listOf(said, saying) });
}

const most = 6;

function daysOf(days: readonly Day[], saying: Saying): string {
  const said = days.slice(0, most).map((day) => saying.formats.shortDay(day));
  const more = days.length - said.length;
  return listOf(more > 0 ? [...said, saying.words('repeat.more', { smart_count: more })] : said, saying);
}

function listOf(said: readonly string[], { words }: Saying): string {
  const last = said.at(-1) ?? '';
  return said.length < 2 ? last : words('and', { names: said.slice(0, -1).join(', '), last });
}
