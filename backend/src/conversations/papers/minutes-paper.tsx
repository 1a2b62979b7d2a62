import type { Agreement, ConversationDetail, ConversationPoint } from '#contract/conversations';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { titleOf } from '#domain/conversations/sentences';
import { Evidence, paperHtml } from './paper';
import type { PaperSaying } from './saying';

/** The minutes of a talk, before it was held its agenda: who was there, per point what the data said and what was noted, and who does what. No private notes. */
export const minutesHtml = (talk: ConversationDetail, written: { language: Language; madeOn: Day }): string =>
  paperHtml({ ...written, title: talk.title }, (saying) => (
    <>
      <About talk={talk} saying={saying} />
      {talk.points.map((point, at) => (
        <Point key={point.id} point={point} nr={at + 1} isHeld={talk.heldAt !== null} saying={saying} />
      ))}
      {(talk.heldAt !== null || talk.agreements.length > 0) && <Agreed talk={talk} saying={saying} />}
    </>
  ));

type Part = { talk: ConversationDetail; saying: PaperSaying };

const Agreed = ({ talk: { agreements }, saying }: Part) => (
  <>
    <h2>{saying.words('paper.agreements')}</h2>
    {agreements.length === 0 && <p className="small">{saying.words('paper.nothing')}</p>}
    <ul>
      {agreements.map((one) => (
        <li key={one.id}>{agreed(one, saying)}</li>
      ))}
    </ul>
  </>
);

const About = ({ talk, saying: { words, formats } }: Part) => {
  const { schoolName: school, level, attendees, chairName, agendaSetAt } = talk;
  const present = attendees.filter(({ wasPresent }) => wasPresent);
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');
  return (
    <>
      <p>{words('paper.on', { school, level: words(`level.${level}`), day: formats.day(talk.onDay) })}</p>
      {chairName && <p>{words('paper.chair', { name: chairName })}</p>}
      <p>
        {talk.heldAt
          ? words('paper.present', { names: names(present) })
          : words('paper.invited', { names: names(attendees) })}
      </p>
      {agendaSetAt && (
        <p className="small">{words('paper.asItWas', { day: formats.day(wallTimeOf(new Date(agendaSetAt)).day) })}</p>
      )}
    </>
  );
};

type PointProps = { point: ConversationPoint; nr: number; isHeld: boolean; saying: PaperSaying };

/** Before a talk nobody looks for a note. */
const Point = ({ point, nr, isHeld, saying }: PointProps) => (
  <section>
    <h2>
      {nr}. {titleOf(point, saying.words)}
    </h2>
    {point.evidence && <Evidence lines={point.evidence} saying={saying} />}
    {point.note.text !== '' && <p className="note">{point.note.text}</p>}
    {point.note.text === '' && isHeld && <p className="small">{saying.words('paper.noNote')}</p>}
  </section>
);

function agreed({ text, ownerName, dueOn, state }: Agreement, { words, formats }: PaperSaying): string {
  const owner = ownerName ?? words('paper.nobody');
  const said = words('paper.agreement', { text, owner, day: formats.day(dueOn) });
  return `${said} (${words(state === 'done' ? 'paper.isDone' : 'paper.isOpen')})`;
}
