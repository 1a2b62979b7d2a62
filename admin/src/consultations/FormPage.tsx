import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { ShowBase, useNotify, useShowContext, useTranslate, useUpdate } from 'react-admin';
import type { FormItem } from '#contract/consultations';
import type { ConsultationForm } from '#contract/consultation-tracking';
import { Asked } from '../figures/Notice';
import { SectionCard } from '../figures/SectionCard';
import { SelectField } from '../figures/SelectField';
import { PageHeader } from '../layout/PageHeader';
import { addLine, moveUp, removeLine, setLine } from './form-lines';
import { useConsultationWords } from './use-consultation-words';

/** The school's own visit form: what a visitor looks at, in the words of the school. */
export const FormPage = () => (
  <ShowBase>
    <Content />
  </ShowBase>
);

const Content = () => {
  const asked = useShowContext<ConsultationForm>();
  const words = useConsultationWords();
  const form = asked.record;
  return (
    <Asked of={asked}>
      {form && (
        <>
          <PageHeader
            title={words('visits.form.title')}
            sub={words('visits.form.sub')}
            crumb={{ to: '/consultation-tracking', label: words('visits.title') }}
          />
          <SectionCard title={form.schoolName}>
            {form.may.edit ? <Editor key={form.version} form={form} /> : <ReadOnly form={form} />}
          </SectionCard>
        </>
      )}
    </Asked>
  );
};

const ReadOnly = ({ form: { items } }: { form: ConsultationForm }) => {
  const words = useConsultationWords();
  return (
    <>
      {items.length === 0 ? (
        <Typography>{words('visits.form.none')}</Typography>
      ) : (
        <ol>
          {items.map(({ key, label, kind }) => (
            <li key={key}>
              {label} ({words(`visits.form.kinds.${kind}`)})
            </li>
          ))}
        </ol>
      )}
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {words('visits.form.readOnly')}
      </Typography>
    </>
  );
};

const Editor = ({ form }: { form: ConsultationForm }) => {
  const words = useConsultationWords();
  const translate = useTranslate();
  const notify = useNotify();
  const [items, setItems] = useState<readonly FormItem[]>(form.items);
  const [update, { isPending, error }] = useUpdate<ConsultationForm>('consultation-forms');
  const send = (event: FormEvent) => {
    event.preventDefault();
    const change = { id: form.id, data: { items: [...items] }, previousData: form };
    void update('consultation-forms', change, {
      onSuccess: () => notify(words('visits.form.saved'), { type: 'success' }),
    });
  };
  return (
    <Box component="form" onSubmit={send} sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
      {items.length === 0 && <Typography>{words('visits.form.none')}</Typography>}
      {items.map((item, at) => (
        <Line key={item.key} item={item} at={at} items={items} onChange={setItems} />
      ))}
      {error !== null && <Alert severity="error">{translate((error as Error).message)}</Alert>}
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap' }}>
        <Button disabled={items.length >= 20} onClick={() => setItems(addLine(items))}>
          {words('visits.form.add')}
        </Button>
        <Button
          type="submit"
          variant="contained"
          color="primary"
          disabled={isPending || items.some(({ label }) => label.trim() === '')}
        >
          {words('visits.form.save')}
        </Button>
      </Box>
    </Box>
  );
};

type LineProps = {
  item: FormItem;
  at: number;
  items: readonly FormItem[];
  onChange: (items: readonly FormItem[]) => void;
};

const Line = ({ item, at, items, onChange }: LineProps) => {
  const words = useConsultationWords();
  const n = at + 1;
  return (
    <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
      <TextField
        label={words('visits.form.label', { n })}
        value={item.label}
        onChange={({ target }) => onChange(setLine(items, at, { label: target.value }))}
        required
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 120 } }}
        sx={{ flex: '1 1 260px' }}
      />
      <SelectField
        label={words('visits.form.kind', { n })}
        value={item.kind}
        choices={(['seen', 'text'] as const).map((value) => ({ value, label: words(`visits.form.kinds.${value}`) }))}
        onChange={(kind) => onChange(setLine(items, at, { kind: kind === 'text' ? 'text' : 'seen' }))}
      />
      <Button
        disabled={at === 0}
        aria-label={words('visits.form.up', { n })}
        onClick={() => onChange(moveUp(items, at))}
      >
        ↑
      </Button>
      <Button aria-label={words('visits.form.remove', { n })} onClick={() => onChange(removeLine(items, at))}>
        ×
      </Button>
    </Box>
  );
};
