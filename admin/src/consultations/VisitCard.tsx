import { Box, Button } from '@mui/material';
import { useState } from 'react';
import type { ConsultationDetail } from '#contract/consultations';
import { SectionCard } from '../figures/SectionCard';
import { Tag } from '../figures/Tag';
import { useFormats } from '../figures/use-formats';
import { FactList } from '../layout/FactList';
import { PlanForm } from './PlanForm';
import type { ChangeConsultation } from './use-change-consultation';
import { useConsultationWords } from './use-consultation-words';

type Props = { thread: ConsultationDetail; change: ChangeConsultation };

/** Who comes, when, in which lesson, and who looks after the class of the visitor meanwhile. */
export const VisitCard = ({ thread, change }: Props) => {
  const words = useConsultationWords();
  const [again, setAgain] = useState(false);
  const { state, may, left } = thread;
  const isPlanned = state !== 'question';
  if (!isPlanned && !may.plan) return null;
  const isOpen = may.plan && (!isPlanned || again || left.visitor);
  return (
    <SectionCard
      title={words('consultations.plan.title')}
      aside={thread.collegial && isPlanned && <Tag>{words('consultations.plan.collegial')}</Tag>}
    >
      {isPlanned && <VisitFacts thread={thread} />}
      {isOpen && <PlanForm thread={thread} change={change} onPlanned={() => setAgain(false)} />}
      {may.plan && isPlanned && !isOpen && (
        <Box className="noprint" sx={{ marginTop: 1.5 }}>
          <Button onClick={() => setAgain(true)}>{words('consultations.plan.again')}</Button>
        </Box>
      )}
    </SectionCard>
  );
};

const VisitFacts = ({ thread: { visitorName, visitOn, content, cover } }: Pick<Props, 'thread'>) => {
  const words = useConsultationWords();
  const { day } = useFormats();
  const label = (key: 'visitor' | 'on' | 'lesson' | 'cover') => words(`consultations.plan.facts.${key}`);
  const facts = [
    { label: label('visitor'), value: visitorName ?? '–' },
    { label: label('on'), value: day(visitOn) },
    ...(content?.lesson ? [{ label: label('lesson'), value: content.lesson }] : []),
    { label: label('cover'), value: words(`consultations.cover.${cover}`) },
  ];
  return <FactList facts={facts} />;
};
