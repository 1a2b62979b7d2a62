import { Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import { maxPerPage } from '#contract/list';
import type { PupilChance } from '#contract/pupil-chances';
import type { School } from '#contract/schools';
import type { Domain } from '#domain/results/levels';
import { PageHeader } from '../layout/PageHeader';
import { byGroup } from './chances/chance-words';
import { ChanceFilters, type Chosen } from './chances/ChanceFilters';
import { ChanceRows } from './chances/ChanceRows';
import { ChancesExport } from './chances/ChancesExport';
import { pupilsText } from './column-words';
import { Lead } from './Lead';
import { levelName } from './level-words';
import { Asked } from './Notice';
import { SectionCard } from './SectionCard';
import { Stack } from './Stack';
import { useWords } from './use-words';

/** The pupils behind the forecast of a school: who is near the boundary, and why. */
export const ChancesPage = () => {
  const { schoolId = '', groupId = '' } = useParams<{ schoolId: string; groupId: string }>();
  const school = useGetOne<School>('schools', { id: schoolId });
  return <Asked of={school}>{school.data && <Page key={groupId} school={school.data} groupId={groupId} />}</Asked>;
};

const Page = ({ school: { id: schoolId, name }, groupId }: { school: School; groupId: string }) => {
  const words = useWords();
  const [chosen, setChosen] = useState<Chosen>({ groupId, domain: '', near: '', sort: 'group' });
  const place = { schoolId, ...(chosen.groupId && { groupId: chosen.groupId }) };
  const asked = { ...place, ...(chosen.domain && { domain: chosen.domain as Domain }) };
  return (
    <>
      <PageHeader
        title={words('chances.title')}
        sub={words('chances.sub', { school: name })}
        crumb={{ to: `/schools/${schoolId}/show`, label: name }}
        actions={
          <>
            <ChancesExport asked={{ ...asked, ...(chosen.near && { near: true }) }} />
            <Button onClick={() => window.print()}>{words('common.print')}</Button>
          </>
        }
      />
      <Pupils asked={asked} chosen={chosen} onChange={setChosen} />
      <Exempt place={place} />
    </>
  );
};

type PupilsProps = { asked: { schoolId: string; domain?: Domain }; chosen: Chosen; onChange: (to: Chosen) => void };

const Pupils = ({ asked, chosen, onChange }: PupilsProps) => {
  const words = useWords();
  const list = useGetList<PupilChance>('pupil-chances', {
    filter: asked,
    pagination: { page: 1, perPage: 10 * maxPerPage },
    sort: { field: chosen.sort, order: 'ASC' },
  });
  const all = list.data ?? [];
  const shown = chosen.near ? all.filter(({ near }) => near) : all;
  return (
    <>
      {list.data && <Finding pupils={all} domain={asked.domain} />}
      <ChanceFilters schoolId={asked.schoolId} chosen={chosen} onChange={onChange} />
      <Asked of={list}>
        {shown.length === 0 ? (
          <SectionCard title={words('chances.title')}>{words('chances.none')}</SectionCard>
        ) : (
          <Groups pupils={shown} apart={chosen.sort === 'group'} />
        )}
      </Asked>
    </>
  );
};

const Finding = ({ pupils, domain }: { pupils: readonly PupilChance[]; domain: Domain | undefined }) => {
  const words = useWords();
  const counts = { near: pupils.filter(({ near }) => near).length, pupils: pupilsText(pupils.length, words) };
  return (
    <Lead>
      {domain === undefined
        ? words('chances.lead', counts)
        : words('chances.leadIn', {
            ...counts,
            domain: words(`domain.${domain}`).toLowerCase(),
            level: levelName('1S/2F', domain),
          })}{' '}
      {words('chances.says')}
    </Lead>
  );
};

const Groups = ({ pupils, apart }: { pupils: readonly PupilChance[]; apart: boolean }) => {
  const words = useWords();
  if (!apart) {
    const title = words('chances.all', { n: pupils.length });
    return (
      <SectionCard title={title}>
        <ChanceRows label={words('chances.table', { group: title })} pupils={pupils} />
      </SectionCard>
    );
  }
  return (
    <Stack>
      {byGroup(pupils).map(({ name, pupils: own }) => {
        const n = own.length;
        const title = name === null ? words('chances.noGroup', { n }) : words('chances.inGroup', { name, n });
        return (
          <SectionCard key={title} title={title}>
            <ChanceRows label={words('chances.table', { group: title })} pupils={own} />
          </SectionCard>
        );
      })}
    </Stack>
  );
};

/** Apart, since they count in no indicator. */
const Exempt = ({ place }: { place: { schoolId: string; groupId?: string } }) => {
  const words = useWords();
  const { data = [] } = useGetList<PupilChance>('pupil-chances', {
    filter: { ...place, exempt: 'true' },
    pagination: { page: 1, perPage: maxPerPage },
    sort: { field: 'label', order: 'ASC' },
  });
  if (data.length === 0) return null;
  return (
    <SectionCard title={words('chances.exempt')}>
      <Typography variant="body2">{words('chances.exemptSays')}</Typography>
      <ul>
        {data.map(({ id, label, groupName }) => (
          <li key={id}>{[label, groupName].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
    </SectionCard>
  );
};
