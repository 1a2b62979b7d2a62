import type { ReactNode } from 'react';
import type { SectionKey } from '#contract/group-plans';
import { AutosaveField } from '../../autosave/AutosaveField';
import { useOpenPlan } from '../plan-context';
import { toSaved } from '../use-plan';
import { usePlanWords } from '../use-plan-words';

type Props = {
  part: SectionKey;
  label?: string;
  hint?: string;
  minRows?: number;
  tools?: (text: string, write: (text: string) => void) => ReactNode;
};

/** One text of the plan. */
export const PlanText = ({ part, label, ...more }: Props) => {
  const words = usePlanWords();
  const { plan, actions, setPart, onType } = useOpenPlan();
  const section = plan.sections.find(({ key }) => key === part);
  if (!section) return null;
  return (
    <AutosaveField
      key={part}
      name={`plan.${plan.id}.${part}`}
      label={label ?? words(`part.${part}`)}
      saved={toSaved(section)}
      readOnly={!section.may.write}
      onFocus={() => setPart(part)}
      onType={onType}
      {...actions.doorsOf(part)}
      {...more}
    />
  );
};
