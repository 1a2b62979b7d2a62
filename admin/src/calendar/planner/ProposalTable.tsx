import { Checkbox, useMediaQuery } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ProposedEvent } from '#contract/year-plans';
import { monthOf } from '#domain/calendar/calendar-grid';
import { Folded } from '../../figures/Folded';
import { SimpleTable } from '../../table/SimpleTable';
import { conflictSentences, hoursOf, whenOf } from '../calendar-sentences';
import { KindMark } from '../KindMark';
import { type Saying, useSaying } from '../use-saying';
import type { Choosing } from './RuleChoices';

/** The proposal by day; on a phone a month at a time, folded away until asked for. */
export const ProposalTable = ({ proposal, left, choose }: Choosing) => {
  const { words, days } = useSaying();
  const isPhone = useMediaQuery('(max-width: 699px)', { noSsr: true });
  const byDay = [...proposal.proposed].sort((one, other) =>
    `${one.startsOn}${one.startTime}`.localeCompare(`${other.startsOn}${other.startTime}`),
  );
  if (!isPhone) return <Lines caption={words('planner.proposal')} lines={byDay} left={left} choose={choose} />;
  const months = [...new Set(byDay.map(({ startsOn }) => monthOf(startsOn)))];
  return months.map((month) => {
    const lines = byDay.filter(({ startsOn }) => monthOf(startsOn) === month);
    const said = { month: days.month(month), n: lines.length };
    return (
      <Folded key={month} show={words('planner.showMonth', said)} hide={words('planner.hideMonth', said)}>
        <Lines caption={said.month} lines={lines} left={left} choose={choose} />
      </Folded>
    );
  });
};

type LinesProps = Pick<Choosing, 'left' | 'choose'> & { caption: string; lines: readonly ProposedEvent[] };

/** What, when, who, and with what it collides; a tick for what is not there yet. */
const Lines = ({ caption, lines, left, choose }: LinesProps) => {
  const saying = useSaying();
  const { words } = saying;
  return (
    <SimpleTable
      caption={caption}
      rows={lines}
      keyOf={({ key }) => key}
      columns={[
        {
          label: words('planner.columnChoose'),
          cell: (line) => <Choice line={line} isChosen={!left.has(line.key)} choose={choose} />,
        },
        { label: words('planner.columnWhat'), cell: (line) => <What line={line} /> },
        { label: words('planner.columnWhen'), cell: (line) => whenOf(line, saying) },
        { label: words('planner.columnWho'), cell: namesOf },
        { label: words('planner.columnConflict'), cell: (line) => collisionsOf(line, saying) },
      ]}
    />
  );
};

type ChoiceProps = { line: ProposedEvent; isChosen: boolean; choose: Choosing['choose'] };

const Choice = ({ line: { key, title, startsOn, state }, isChosen, choose }: ChoiceProps) => {
  const { words, days } = useSaying();
  if (state !== 'new') return words(`planner.state.${state}`);
  return (
    <Checkbox
      checked={isChosen}
      onChange={(_event, chosen) => choose([key], chosen)}
      slotProps={{ input: { 'aria-label': words('planner.choose', { title, day: days.day(startsOn) }) } }}
    />
  );
};

const What = ({ line: { kind, title, eventId } }: { line: ProposedEvent }) => (
  <span>
    <KindMark kind={kind} /> {eventId ? <Link to={`/events/${eventId}/show`}>{title}</Link> : title}
  </span>
);

function collisionsOf({ conflicts, hoursLost }: ProposedEvent, saying: Saying): string {
  const { words } = saying;
  const lost = hoursLost > 0 ? [words('conflict.lost', { hours: hoursOf(hoursLost, saying) })] : [];
  return [...conflictSentences(conflicts, saying), ...lost].join(' ') || words('planner.noConflict');
}

const namesOf = ({ ownerName, participants }: ProposedEvent): string =>
  [...new Set([ownerName, ...participants.map(({ name }) => name)])].join(', ');
