import { ListBase, useTranslate } from 'react-admin';
import { type Conversation, ConversationLevel, ConversationState } from '#contract/conversations';
import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useMay } from '../providers/me';
import { Choice } from '../table/Choice';
import { ListPage } from '../table/ListPage';
import { SearchFilter } from '../table/SearchFilter';
import { useConversationColumns } from './conversation-columns';
import { useConversationWords } from './use-conversation-words';

/** The conversations one reads, the latest first. */
export const ConversationList = () => (
  <ListBase resource="conversations" sort={{ field: 'onDay', order: 'DESC' }} perPage={25}>
    <Content />
  </ListBase>
);

const Content = () => {
  const words = useConversationWords();
  const columns = useConversationColumns();
  const [mayPlan, seesTemplates] = [useMay('conversation.plan'), useMay('conversationTemplate.read')];
  return (
    <ListPage<Conversation>
      words={words}
      columns={columns}
      filters={<Filters />}
      nothing={words(mayPlan ? 'emptyEdit' : 'emptyRead')}
      actions={
        seesTemplates && (
          <Button component={Link} to="/conversation-templates">
            {words('templates')}
          </Button>
        )
      }
      create={mayPlan && { to: '/conversations/create', label: words('new') }}
    />
  );
};

const Filters = () => {
  const words = useConversationWords();
  const all = useTranslate()('words.all');
  return (
    <>
      <SearchFilter label={words('search')} />
      <Choice
        filter="level"
        label={words('filter.level')}
        all={all}
        options={ConversationLevel.options.map((value) => ({ value, label: words(`level.${value}`) }))}
      />
      <Choice
        filter="state"
        label={words('filter.state')}
        all={all}
        options={ConversationState.options.map((value) => ({ value, label: words(`state.${value}`) }))}
      />
    </>
  );
};
