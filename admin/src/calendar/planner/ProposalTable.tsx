import { Box, Checkbox } from '@mui/material';
import { Link } from 'react-router-dom';
import type { ProposedEvent } from '#contract/year-plans';
import { tableStyle } from '../../table/table-style';
import { conflictSentences, hoursOf, whenOf } from '../calendar-sentences';
import { KindMark } from '../KindMark';
import { useSaying } from '../use-saying';
import type { Choosing } from './RuleChoices';

const columns = ['columnChoose', 'columnWhat', 'columnWhen', 'columnWho', 'columnConflict'] as const;

/** The proposal by day: what, when, who, and with what it collides; a tick for what is not there yet. */
export const ProposalTable = ({ proposal, left, choose }: Choosing) => {
  const { words } = useSaying();
  const byDay = [...proposal.proposed].sort((one, other) =>
    `${one.startsOn}${one.startTime}`.localeCompare(`${other.startsOn}${other.startTime}`),
  );
  return (
    <Box component="table" role="table" aria-label={words('planner.proposal')} sx={tableStyle}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((key) => (
            <th key={key} role="columnheader" scope="col">
              {words(`planner.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {byDay.map((line) => (
          <Line key={line.key} line={line} isChosen={!left.has(line.key)} choose={choose} />
        ))}
      </tbody>
    </Box>
  );
};

type LineProps = { line: ProposedEvent; isChosen: boolean; choose: Choosing['choose'] };

const Line = ({ line, isChosen, choose }: LineProps) => {
  const saying = useSaying();
  const { words, days } = saying;
  const { key, kind, title, state, eventId, ownerName, participants, conflicts, hoursLost } = line;
  const sentences = conflictSentences(conflicts, saying);
  const lost = hoursLost > 0 ? [words('conflict.lost', { hours: hoursOf(hoursLost, saying) })] : [];
  return (
    <tr role="row">
      <td role="cell">
        {state === 'new' ? (
          <Checkbox
            checked={isChosen}
            onChange={(_event, chosen) => choose([key], chosen)}
            slotProps={{ input: { 'aria-label': words('planner.choose', { title, day: days.day(line.startsOn) }) } }}
          />
        ) : (
          words(`planner.state.${state}`)
        )}
      </td>
      <td role="cell" data-label={words('planner.columnWhat')}>
        <span>
          <KindMark kind={kind} /> {eventId ? <Link to={`/events/${eventId}/show`}>{title}</Link> : title}
        </span>
      </td>
      <td role="cell" data-label={words('planner.columnWhen')}>
        {whenOf(line, saying)}
      </td>
      <td role="cell" data-label={words('planner.columnWho')}>
        {namesOf(ownerName, participants)}
      </td>
      <td role="cell" data-label={words('planner.columnConflict')}>
        {[...sentences, ...lost].join(' ') || words('planner.noConflict')}
      </td>
    </tr>
  );
};

const namesOf = (owner: string, others: readonly { name: string }[]): string =>
  [...new Set([owner, ...others.map(({ name }) => name)])].join(', ');
