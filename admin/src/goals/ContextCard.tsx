import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { GoalContext } from '#contract/goals';
import { chanceText } from '../figures/column-words';
import { SectionCard } from '../figures/SectionCard';
import { useWords } from '../figures/use-words';
import { request } from '../providers/http';
import { contextQuery, type GoalText, toGoal } from './goal-form';
import { valueOf } from './goal-sentences';
import { useSaying } from './use-saying';

/** What one wants to know while choosing how high: the years before, schools alike, the floor, and what the forecast says. */
export const ContextCard = ({ text }: { text: GoalText }) => {
  const saying = useSaying();
  const { words } = saying;
  const context = useContextOf(text);
  const figures = useWords();
  if (!context) return null;
  const { years, similar, signal, now, chance } = context;
  const value = (of: number | null) => valueOf(text, of, saying);
  const asksChance = text.schoolId !== '' && signal !== null && Number.isFinite(toGoal(text).goal);
  return (
    <SectionCard title={words('context.title')}>
      <Typography sx={{ fontWeight: 600 }}>{words('context.years')}</Typography>
      {years.length === 0 ? (
        <Typography>{words('context.noYears')}</Typography>
      ) : (
        <ul style={{ margin: '4px 0 12px' }}>
          {years.map(({ schoolYear, n, value: reached }) => (
            <li key={schoolYear}>{words('context.year', { schoolYear, value: value(reached), n })}</li>
          ))}
        </ul>
      )}
      {now !== null && <Typography>{words('context.now', { value: value(now) })}</Typography>}
      {similar && similar.median !== null && (
        <Typography>
          {words('context.similar', {
            value: value(similar.median),
            schools: similar.schools,
            year: similar.resultsYear,
          })}
        </Typography>
      )}
      {signal !== null && <Typography>{words('context.signal', { value: value(signal) })}</Typography>}
      {chance !== null && (
        <Typography sx={{ marginTop: 1, fontWeight: 600 }}>
          {words('context.chance', { chance: chanceText(chance, figures) })}
        </Typography>
      )}
      {chance === null && asksChance && <Typography sx={{ marginTop: 1 }}>{words('context.noChance')}</Typography>}
    </SectionCard>
  );
};

/** Asked half a second after the last key. */
function useContextOf(text: GoalText): GoalContext | null {
  const query = contextQuery(text);
  const wanted = query === null ? null : new URLSearchParams(query).toString();
  const [asked, setAsked] = useState(wanted);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(wanted), 500);
    return () => clearTimeout(timer);
  }, [wanted]);
  const { data } = useQuery({
    queryKey: ['goals', 'context', asked],
    queryFn: () => request<GoalContext>(`/goals/context?${asked}`),
    enabled: asked !== null,
    retry: false,
    placeholderData: (before) => before,
  });
  return wanted === null ? null : (data ?? null);
}
