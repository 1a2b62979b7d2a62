import type { ReactNode } from 'react';
import type { PlanPart } from '#contract/group-plans';
import { SectionCard } from '../../figures/SectionCard';
import { PartComments } from './PartComments';

type Props = { title: string; aside?: ReactNode; parts: readonly PlanPart[]; children: ReactNode };

/** A part of the plan with what was said about it. */
export const PlanCard = ({ title, aside, parts, children }: Props) => (
  <SectionCard title={title} aside={aside}>
    {children}
    {parts.map((part) => (
      <PartComments key={part} part={part} />
    ))}
  </SectionCard>
);
