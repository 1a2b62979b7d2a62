import { Box, Typography } from '@mui/material';
import type { ConsultationDetail, ConsultationSection } from '#contract/consultations';
import { AutosaveField } from '../autosave/AutosaveField';
import { SectionCard } from '../figures/SectionCard';
import { Stack } from '../figures/Stack';
import { SeenChoice } from './SeenChoice';
import { useConsultationWords } from './use-consultation-words';
import { useSection } from './use-section';

type Kind = ConsultationSection['kind'];
type Props = { thread: ConsultationDetail; kinds: readonly Kind[] };

/** What is written, a card per kind: to write in for whose part it is, to read for the other. */
export const ThreadTexts = ({ thread, kinds }: Props) => {
  const cards = kinds.map((kind) => ({
    kind,
    sections: (thread.content?.sections ?? []).filter((one) => one.kind === kind && (one.may.write || one.text !== '')),
  }));
  if (cards.every(({ sections }) => sections.length === 0)) return null;
  return (
    <Stack>
      {cards.map(
        ({ kind, sections }) =>
          sections.length > 0 && <TextCard key={kind} kind={kind} sections={sections} thread={thread} />,
      )}
    </Stack>
  );
};

type CardProps = { kind: Kind; sections: readonly ConsultationSection[]; thread: ConsultationDetail };

const TextCard = ({ kind, sections, thread }: CardProps) => {
  const words = useConsultationWords();
  const hasForm = (thread.content?.form.length ?? 0) > 0;
  const mayWrite = sections.some(({ may }) => may.write);
  return (
    <SectionCard title={words(`consultations.${kind}.title`)}>
      {mayWrite && kind === 'visit' && <Hint text={words('consultations.visit.mine')} />}
      {mayWrite && kind === 'talk' && <Hint text={words('consultations.talk.hint')} />}
      <Box sx={{ display: 'grid', gap: 2, maxWidth: 720 }}>
        {sections.map((section) => {
          const item = thread.content?.form.find(({ key }) => section.key === `visit.${key}`);
          const label = item?.label ?? labelOf(section, hasForm);
          const name = item ? label : words(label as 'consultations.talk.label');
          if (!section.may.write)
            return <Written key={section.key} label={name} section={section} seen={item?.kind === 'seen'} />;
          if (item?.kind === 'seen')
            return <SeenChoice key={section.key} threadId={thread.id} label={name} section={section} />;
          return <Writing key={section.key} threadId={thread.id} label={name} section={section} />;
        })}
      </Box>
    </SectionCard>
  );
};

function labelOf({ kind }: ConsultationSection, hasForm: boolean) {
  if (kind !== 'visit') return `consultations.${kind}.label` as const;
  return hasForm ? ('consultations.visit.other' as const) : ('consultations.visit.notes' as const);
}

const Hint = ({ text }: { text: string }) => (
  <Typography variant="body2" sx={{ color: 'text.secondary', marginBottom: 2, maxWidth: '68ch' }}>
    {text}
  </Typography>
);

const seenValues = ['yes', 'partly', 'no'] as const;

const Written = ({ label, section, seen }: { label: string; section: ConsultationSection; seen: boolean }) => {
  const words = useConsultationWords();
  const value = seenValues.find((one) => one === section.text);
  return (
    <Box>
      <Typography variant="body2" sx={{ color: 'text.secondary' }}>
        {label}
      </Typography>
      <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {seen && value ? words(`consultations.visit.seen.${value}`) : section.text}
      </Box>
    </Box>
  );
};

type FieldProps = { threadId: string; label: string; section: ConsultationSection };

const Writing = ({ threadId, label, section }: FieldProps) => (
  <AutosaveField label={label} minRows={4} {...useSection(threadId, section)} />
);
