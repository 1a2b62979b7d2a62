import { Link } from 'react-router-dom';
import type { Conversation } from '#contract/conversations';
import type { Column } from '../table/columns';
import { agreementsOf, whenOf } from './conversation-sentences';
import { useSaying } from './use-saying';

export function useConversationColumns(): readonly Column<Conversation>[] {
  const saying = useSaying();
  const { words } = saying;
  const told = (key: string, label: string, of: (talk: Conversation) => string, sort?: string) => ({
    ...{ key, label, cell: of, csv: of },
    ...(sort !== undefined && { sort }),
  });
  return [
    {
      key: 'title',
      label: words('column.title'),
      sort: 'title',
      cell: ({ id, title }) => (
        <Link to={`/conversations/${id}/show`} style={{ fontWeight: 600 }}>
          {title}
        </Link>
      ),
      csv: ({ title }) => title,
    },
    told('school', words('column.school'), ({ schoolName }) => schoolName),
    told('level', words('column.level'), ({ level }) => words(`level.${level}`)),
    told('day', words('column.day'), (talk) => whenOf(talk, saying), 'onDay'),
    told('people', words('column.people'), ({ attendees }) => attendees.map(({ name }) => name).join(', ')),
    told('state', words('column.state'), ({ state }) => words(`state.${state}`)),
    told('agreements', words('column.agreements'), (talk) => agreementsOf(talk, words)),
  ];
}
