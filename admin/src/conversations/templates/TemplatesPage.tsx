import { Alert, Box, Button, TextField } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import type { ConversationTemplate, ConversationTemplates } from '#contract/conversation-templates';
import type { TemplateQuestion } from '#domain/conversations/levels';
import { useHasUnsaved } from '../../autosave/use-has-unsaved';
import { useKeptForm } from '../../autosave/use-kept-form';
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
import { type QuestionRow, textsOf, toQuestions } from './template-form';

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

const keptAs = (level: string) => `conversation-template.${level}`;

const Level = ({ template }: { template: ConversationTemplate }) => {
  const words = useConversationWords();
  // Who was writing goes on writing after the page was left.
  const [edits, setEdits] = useState(useHasUnsaved([keptAs(template.level)]));
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
  const usual = (key: string) => questionText(key, words);
  const refresh = () => queryClient.invalidateQueries({ queryKey: key });
  const form = useKeptForm({
    name: keptAs(level),
    fresh: { rows: textsOf(questions, usual) },
    version,
    send: ({ rows }, known) =>
      request(`/conversations/templates/${level}`, {
        method: 'PUT',
        version: known,
        body: { questions: toQuestions(rows, usual) },
      }),
    onSaved: () => {
      notify(words('templatesPage.saved'), { type: 'success' });
      onDone();
    },
  });
  const { rows } = form.text;
  const setRows = (next: QuestionRow[]) => form.change({ rows: next });
  const save = async (event: FormEvent) => {
    event.preventDefault();
    await form.save();
    await refresh();
  };
  const leave = () => {
    form.forget();
    onDone();
  };
  const write = (at: number, text: string) => setRows(rows.map((row, nth) => (nth === at ? { ...row, text } : row)));
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => void save(event)}
      sx={{ display: 'grid', gap: 1.5, maxWidth: 720 }}
    >
      {form.state === 'stale' && <Alert severity="warning">{words('templatesPage.stale')}</Alert>}
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
      <FormButtons
        label={words('templatesPage.save')}
        cancel={translate('ra.action.cancel')}
        disabled={form.state === 'sending'}
        onCancel={leave}
      />
    </Box>
  );
};
