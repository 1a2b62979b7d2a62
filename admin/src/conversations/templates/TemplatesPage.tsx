import { Box, Button, TextField, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import type { ConversationTemplate, ConversationTemplates } from '#contract/conversation-templates';
import type { TemplateQuestion } from '#domain/conversations/levels';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { FormButtons } from '../../layout/FormButtons';
import { PageHeader } from '../../layout/PageHeader';
import { request } from '../../providers/http';
import { queryClient } from '../../providers/query-client';
import { useTranslate } from 'react-admin';
import { questionText } from '#domain/conversations/sentences';
import { useConversationWords } from '../use-conversation-words';
import { textsOf, toQuestions } from './template-form';

const key = ['conversation-templates'] as const;

/** Per level what is asked: in the words of Koers until the board has its own. */
export const TemplatesPage = () => {
  const words = useConversationWords();
  const asked = useQuery({ queryKey: key, queryFn: () => request<ConversationTemplates>('/conversations/templates') });
  return (
    <>
      <PageHeader
        title={words('templatesPage.title')}
        sub={words('templatesPage.sub')}
        crumb={{ to: '/conversations', label: words('title') }}
      />
      <Asked of={asked}>
        <Stack>
          {asked.data?.data.map((one) => (
            <Level key={one.level} template={one} />
          ))}
        </Stack>
      </Asked>
    </>
  );
};

const Level = ({ template }: { template: ConversationTemplate }) => {
  const words = useConversationWords();
  const [edits, setEdits] = useState(false);
  const level = words(`level.${template.level}`);
  return (
    <SectionCard
      title={level.charAt(0).toUpperCase() + level.slice(1)}
      aside={words(template.isOwn ? 'templatesPage.own' : 'templatesPage.usual')}
    >
      {edits ? (
        <Questions template={template} onDone={() => setEdits(false)} />
      ) : (
        <>
          <Box component="ol" sx={{ margin: 0, paddingLeft: 3, maxWidth: '72ch' }}>
            {template.questions.map((one: TemplateQuestion) => (
              <li key={one.key}>{one.text ?? questionText(one.key, words) ?? one.key}</li>
            ))}
          </Box>
          {template.may.edit && (
            <Button
              sx={{ marginTop: 1.5 }}
              aria-label={words('templatesPage.editOf', { level })}
              onClick={() => setEdits(true)}
            >
              {words('templatesPage.edit')}
            </Button>
          )}
        </>
      )}
    </SectionCard>
  );
};

type QuestionsProps = { template: ConversationTemplate; onDone: () => void };

const Questions = ({ template: { level, version, questions }, onDone }: QuestionsProps) => {
  const words = useConversationWords();
  const translate = useTranslate();
  const notify = useNotify();
  const [rows, setRows] = useState(() => textsOf(questions, (one) => questionText(one, words)));
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const body = { questions: toQuestions(rows, (one) => questionText(one, words)) };
    try {
      await request(`/conversations/templates/${level}`, { method: 'PUT', version, body });
      notify(words('templatesPage.saved'), { type: 'success' });
      onDone();
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await queryClient.invalidateQueries({ queryKey: key });
  };
  const write = (at: number, text: string) => setRows(rows.map((row, nth) => (nth === at ? { ...row, text } : row)));
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => void save(event)}
      sx={{ display: 'grid', gap: 1.5, maxWidth: 720 }}
    >
      {rows.map((row, at) => (
        <Box key={row.key} sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <TextField
            sx={{ flex: 1, minWidth: 240 }}
            multiline
            label={words('templatesPage.question', { nr: at + 1 })}
            value={row.text}
            onChange={({ target }) => write(at, target.value)}
            slotProps={{ htmlInput: { maxLength: 300 }, inputLabel: { shrink: true } }}
          />
          <Button
            variant="text"
            aria-label={words('templatesPage.removeOf', { nr: at + 1 })}
            onClick={() => setRows(rows.filter((_row, nth) => nth !== at))}
          >
            {words('templatesPage.remove')}
          </Button>
        </Box>
      ))}
      <div>
        <Button
          disabled={rows.length >= 40}
          onClick={() => setRows([...rows, { key: `own-${crypto.randomUUID().slice(0, 8)}`, text: '' }])}
        >
          {words('templatesPage.add')}
        </Button>
      </div>
      <Typography variant="body2" color="textSecondary">
        {words('templatesPage.sub')}
      </Typography>
      <FormButtons
        label={words('templatesPage.save')}
        cancel={translate('ra.action.cancel')}
        disabled={false}
        onCancel={onDone}
      />
    </Box>
  );
};
