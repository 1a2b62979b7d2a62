import { useEffect, useState } from 'react';
import { useNotify } from 'react-admin';
import type { GoalDetail } from '#contract/goals';
import { keepUnsaved, readUnsaved, unsavedKey } from '../autosave/unsaved';
import { codeOf } from '../providers/http';
import { useMe } from '../providers/me';
import type { GoalText } from './goal-form';

type Asked = {
  name: string;
  fresh: GoalText;
  version: number;
  send: (text: GoalText, version: number) => Promise<GoalDetail>;
  onSaved: (goal: GoalDetail) => void;
};

/** What is typed is kept in this tab until it is saved; what somebody else saved meanwhile is shown beside it. */
export function useGoalForm({ name, fresh, version, send, onSaved }: Asked) {
  const notify = useNotify();
  const key = unsavedKey(useMe()?.id ?? '', `goal.form.${name}`);
  const [kept] = useState(() => readText(key, fresh));
  const [text, setText] = useState(kept ?? fresh);
  const [base, setBase] = useState(kept ? (readUnsaved(key)?.version ?? version) : version);
  const [state, setState] = useState<'open' | 'sending' | 'stale'>('open');
  const isTouched = JSON.stringify(text) !== JSON.stringify(fresh);
  useEffect(
    () => keepUnsaved(key, isTouched ? { text: JSON.stringify(text), version: base } : null),
    [key, text, base, isTouched],
  );
  const save = async () => {
    // What somebody else saved is on the screen by then: saving once more is a choice.
    const from = state === 'stale' ? version : base;
    setState('sending');
    try {
      const goal = await send(text, from);
      keepUnsaved(key, null);
      onSaved(goal);
    } catch (error) {
      const isStale = codeOf(error) === 'request.stale';
      if (!isStale) notify((error as Error).message, { type: 'error' });
      setState(isStale ? 'stale' : 'open');
      return;
    }
    setState('open');
  };
  const change = (part: Partial<GoalText>) => setText((now) => ({ ...now, ...part }));
  const forget = () => {
    setText(fresh);
    setBase(version);
    setState('open');
  };
  return { text, change, setText, save, forget, isKept: kept !== null && isTouched, state };
}
export type GoalFormState = ReturnType<typeof useGoalForm>;

function readText(key: string, fresh: GoalText): GoalText | null {
  const kept = readUnsaved(key);
  if (!kept) return null;
  try {
    return { ...fresh, ...(JSON.parse(kept.text) as Partial<GoalText>) };
  } catch {
    return null;
  }
}
