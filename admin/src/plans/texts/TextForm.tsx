import { Box, Button, TextField } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useNotify } from 'react-admin';
import type { SectionKey } from '#contract/group-plans';
import type { PlanText, PlanTextCreate } from '#contract/plan-texts';
import { sectionKeys } from '#domain/group-plans/plan-state';
import { domainsOnScreen } from '../../figures/level-words';
import { SelectField } from '../../figures/SelectField';
import { planRequests } from '../plan-requests';
import { usePlanWords } from '../use-plan-words';

type Typed = {
  kind: PlanText['kind'];
  domain: string;
  title: string;
  part: SectionKey;
  year: string;
  texts: Partial<Record<SectionKey, string>>;
};
const empty: Typed = { kind: 'block', domain: '', title: '', part: 'approachIntensive', year: '3', texts: {} };
const templateParts: SectionKey[] = ['approachIntensive', 'approachBasic', 'approachAdvanced', 'agreements'];

/** A block has one text, a template several, a step of the leerlijn only its name. */
export const TextForm = ({ schoolId }: { schoolId: string }) => {
  const words = usePlanWords();
  const notify = useNotify();
  const client = useQueryClient();
  const [typed, setTyped] = useState(empty);
  const change = (next: Partial<Typed>) => setTyped({ ...typed, ...next });
  const { kind } = typed;
  const parts = kind === 'step' ? [] : kind === 'block' ? [typed.part] : templateParts;
  const whole =
    typed.title.trim() !== '' && (kind === 'step' || parts.some((part) => (typed.texts[part] ?? '').trim() !== ''));
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      const { title } = await planRequests.addText(toCreate(typed, schoolId, parts));
      setTyped(empty);
      notify(words('texts.added', { title }), { type: 'success' });
      await client.invalidateQueries({ queryKey: ['plan-texts'] });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
  };
  return (
    <Box
      component="form"
      onSubmit={(event: FormEvent) => void add(event)}
      sx={{ display: 'grid', gap: 2, maxWidth: 720 }}
    >
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5 }}>
        <SelectField
          label={words('texts.kindLabel')}
          value={kind}
          choices={(['block', 'template', 'step'] as const).map((one) => ({
            value: one,
            label: words(`texts.kind.${one}`),
          }))}
          onChange={(value) => change({ kind: value as Typed['kind'] })}
        />
        <SelectField
          label={words('texts.domain')}
          value={typed.domain}
          all={words('texts.anyDomain')}
          choices={domainsOnScreen.map((one) => ({ value: one, label: words(`domain.${one}`) }))}
          onChange={(domain) => change({ domain })}
        />
        {kind === 'block' && (
          <SelectField
            label={words('texts.part')}
            value={typed.part}
            choices={sectionKeys.map((one) => ({ value: one, label: words(`part.${one}`) }))}
            onChange={(part) => change({ part: part as SectionKey })}
          />
        )}
        {kind === 'step' && (
          <SelectField
            label={words('texts.year')}
            value={typed.year}
            choices={['1', '2', '3', '4', '5', '6', '7', '8'].map((year) => ({ value: year, label: year }))}
            onChange={(year) => change({ year })}
          />
        )}
      </Box>
      <TextField
        label={words(kind === 'step' ? 'texts.stepName' : 'texts.name')}
        value={typed.title}
        onChange={({ target }) => change({ title: target.value })}
        slotProps={{ inputLabel: { shrink: true }, htmlInput: { maxLength: 200 } }}
      />
      {parts.map((part) => (
        <TextField
          key={part}
          label={kind === 'block' ? words('texts.text') : words(`part.${part}`)}
          value={typed.texts[part] ?? ''}
          onChange={({ target }) => change({ texts: { ...typed.texts, [part]: target.value } })}
          multiline
          minRows={2}
          slotProps={{ inputLabel: { shrink: true } }}
        />
      ))}
      <Box>
        <Button type="submit" variant="contained" color="primary" disabled={!whole}>
          {words('texts.add')}
        </Button>
      </Box>
    </Box>
  );
};

const toCreate = (
  { kind, domain, title, year, texts }: Typed,
  schoolId: string,
  parts: readonly SectionKey[],
): PlanTextCreate => ({
  schoolId,
  kind,
  title,
  domain: domain === '' ? null : (domain as PlanText['domain']),
  yearGroup: kind === 'step' ? Number(year) : null,
  texts: Object.fromEntries(parts.flatMap((part) => ((texts[part] ?? '').trim() === '' ? [] : [[part, texts[part]]]))),
});
