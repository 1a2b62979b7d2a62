import type { Agreement, ConversationDetail, ConversationPoint } from '#contract/conversations';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { wallTimeOf } from '#domain/calendar/wall-clock';
import { titleOf } from '#domain/conversations/sentences';
import { Evidence, paperHtml } from './paper';
import type { PaperSaying } from './saying';

/** The minutes of a talk: who was there, per point what the data said and what was noted, and who does what. No private notes. */
export const minutesHtml = (talk: ConversationDetail, written: { language: Language; madeOn: Day }): string =>
  paperHtml({ ...written, title: talk.title }, (saying) => (
    <>
      <About talk={talk} saying={saying} />
      {talk.points.map((point, at) => (
        <Point key={point.id} point={point} nr={at + 1} saying={saying} />
      ))}
      <h2>{saying.words('paper.agreements')}</h2>
      {talk.agreements.length === 0 && <p className="small">{saying.words('paper.nothing')}</p>}
      <ul>
        {talk.agreements.map((one) => (
          <li key={one.id}>{agreed(one, saying)}</li>
        ))}
      </ul>
    </>
  ));

const About = ({ talk, saying: { words, formats } }: { talk: ConversationDetail; saying: PaperSaying }) => {
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

const Point = ({ point, nr, saying }: { point: ConversationPoint; nr: number; saying: PaperSaying }) => (
  <section>
    <h2>
      {nr}. {titleOf(point, saying.words)}
    </h2>
    {point.evidence && <Evidence lines={point.evidence} saying={saying} />}
    {point.note.text === '' ? (
      <p className="small">{saying.words('paper.noNote')}</p>
    ) : (
      <p className="note">{point.note.text}</p>
    )}
  </section>
);

function agreed({ text, ownerName, dueOn, state }: Agreement, { words, formats }: PaperSaying): string {
  const owner = ownerName ?? words('paper.nobody');
  const said = words('paper.agreement', { text, owner, day: formats.day(dueOn) });
  return `${said} (${words(state === 'done' ? 'paper.isDone' : 'paper.isOpen')})`;
}
