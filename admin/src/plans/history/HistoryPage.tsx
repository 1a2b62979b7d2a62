import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import type { GroupPlanDetail, PlanPart, PlanVersion } from '#contract/group-plans';
import { sectionKeys } from '#domain/group-plans/plan-state';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { SelectField } from '../../figures/SelectField';
import { useFormats } from '../../figures/use-formats';
import { PageHeader } from '../../layout/PageHeader';
import { titleOf } from '../plan-sentences';
import { usePlanQuery } from '../use-plan';
import { usePlanWords } from '../use-plan-words';
import { Compared } from './Compared';
import { RestoreVersion } from './RestoreVersion';
import { inSittings } from './sittings';
import { useVersions } from './use-versions';

const parts: PlanPart[] = [...sectionKeys, 'pupils'];

/** Everything that was ever saved of a plan: looked at, compared with now, put back. */
export const HistoryPage = () => {
  const { id = '' } = useParams<{ id: string }>();
  const plan = usePlanQuery(id);
  const newest = useVersions(id, { part: null, pages: 1 });
  return (
    <Asked of={plan}>
      <Asked of={newest}>
        {plan.data && newest.data && <History plan={plan.data} first={newest.data.versions[0]?.key ?? 'analysis'} />}
      </Asked>
    </Asked>
  );
};

const History = ({ plan, first }: { plan: GroupPlanDetail; first: PlanPart }) => {
  const words = usePlanWords();
  const [part, setPart] = useState(first);
  const [all, setAll] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const [pages, setPages] = useState(1);
  const asked = useVersions(plan.id, { part, pages });
  const own = (asked.data?.versions ?? []).filter(({ key }) => key === part);
  const total = asked.data?.total ?? 0;
  const shown = all ? own : inSittings(own);
  const compared = own.find(({ version }) => version === chosen);
  return (
    <>
      <PageHeader
        crumb={{ to: `/group-plans/${plan.id}/show`, label: titleOf(plan, words) }}
        title={words('history.title', { domain: words(`domain.${plan.domain}`), group: plan.groupName })}
        sub={words('history.sub')}
      />
      <Box sx={{ marginBottom: 2 }}>
        <SelectField
          label={words('history.part')}
          value={part}
          choices={parts.map((one) => ({ value: one, label: words(`part.${one}`) }))}
          onChange={(value) => {
            setPart(value as PlanPart);
            setChosen(null);
            setPages(1);
          }}
        />
      </Box>
      <Box sx={{ display: 'grid', gap: 2.5, gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' }, alignItems: 'start' }}>
        <SectionCard title={words('history.versions')} aside={total}>
          {!asked.isPending && !asked.isPlaceholderData && own.length === 0 && words('history.none')}
          {shown.map((version, n) => (
            <Row
              key={version.version}
              version={version}
              newest={n === 0}
              onCompare={() => setChosen(version.version)}
            />
          ))}
          {(shown.length < own.length || own.length < total) && (
            <Button onClick={() => (all ? setPages(pages + 1) : setAll(true))}>{words('history.more')}</Button>
          )}
        </SectionCard>
        {compared && (
          <SectionCard title={words('history.compared', { version: compared.version })}>
            <Compared plan={plan} version={compared} />
            <RestoreVersion plan={plan} version={compared} onDone={() => setChosen(null)} />
          </SectionCard>
        )}
      </Box>
    </>
  );
};

const Row = ({ version, newest, onCompare }: { version: PlanVersion; newest: boolean; onCompare: () => void }) => {
  const words = usePlanWords();
  const formats = useFormats();
  const at = formats.instant(version.savedAt);
  const said = { version: version.version, at, who: version.writer ?? words('comments.someone') };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', padding: '4px 0' }}>
      <Typography sx={{ flex: 1, minWidth: 200 }}>
        {words('history.version', said)} {newest && <b>({words('history.now')})</b>}
      </Typography>
      {!newest && (
        <Button
          size="small"
          onClick={onCompare}
          aria-label={`${words('history.compare')}: ${words('history.version', said)}`}
        >
          {words('history.compare')}
        </Button>
      )}
    </Box>
  );
};
