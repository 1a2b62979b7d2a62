import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { SectionKey } from '#contract/group-plans';
import { useOpenPlan } from '../plan-context';
import { planRequests } from '../plan-requests';
import { usePlanTexts } from '../use-plan-texts';
import { usePlanWords } from '../use-plan-words';

const copied: SectionKey[] = ['approachIntensive', 'approachBasic', 'approachAdvanced'];

/** Several texts at once: of the plan before, of a template of the school, of a parallel group. */
export const FillMenu = () => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const fill = useFill();
  const templates = usePlanTexts(plan.schoolId, plan.domain).filter(({ kind }) => kind === 'template');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const former = plan.before?.approach ?? {};
  const options = [
    ...(Object.values(former).some((text) => text !== '')
      ? [{ key: 'before', label: words('approach.fromBefore'), work: () => fill.with(former) }]
      : []),
    ...templates.map(({ id, title, texts }) => ({
      key: id,
      label: words('approach.fromTemplate', { title }),
      work: () => fill.with(texts),
    })),
    ...plan.parallels.map(({ id, groupName }) => ({
      key: id,
      label: words('approach.fromGroup', { group: groupName }),
      work: () => fill.from(id),
    })),
  ];
  if (!plan.may.write || options.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        className="noprint"
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {words('approach.fill')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {options.map(({ key, label, work }) => (
          <MenuItem
            key={key}
            onClick={() => {
              setAnchor(null);
              void work();
            }}
          >
            {label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

function useFill() {
  const words = usePlanWords();
  const notify = useNotify();
  const { plan, actions } = useOpenPlan();
  const attempt = async (work: () => Promise<string>) => {
    try {
      notify(await work(), { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await actions.reload();
  };
  return {
    with: (texts: Partial<Record<string, string>>) =>
      attempt(async () => {
        for (const { key, version } of plan.sections) {
          const text = texts[key];
          if (text) await planRequests.write(plan.id, key, { text, version });
        }
        return words('approach.filled');
      }),
    from: (fromId: string) =>
      attempt(async () => {
        const { left } = await planRequests.copy(plan, { fromId, keys: copied });
        return left === 0 ? words('approach.filled') : words('approach.leftOut', { smart_count: left });
      }),
  };
}
