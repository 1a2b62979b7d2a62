import { Box, Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGetList, useNotify } from 'react-admin';
import type { School } from '#contract/schools';
import type { PlanText } from '#contract/plan-texts';
import { DataRows } from '../../figures/DataRows';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { SelectField } from '../../figures/SelectField';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { planRequests } from '../plan-requests';
import { usePlanTexts } from '../use-plan-texts';
import { usePlanWords } from '../use-plan-words';
import { BudgetForm } from './BudgetForm';
import { TextForm } from './TextForm';

/** What a school writes more than once, kept by its leader and coach. */
export const TextsPage = () => {
  const words = usePlanWords();
  const schools = useGetList<School>('schools', {
    pagination: { page: 1, perPage: 100 },
    sort: { field: 'name', order: 'ASC' },
  });
  const own = (schools.data ?? []).filter(({ may }) => may.seeGroups);
  const [chosen, setChosen] = useState('');
  const schoolId = chosen || (own[0]?.id ?? '');
  return (
    <>
      <PageHeader
        crumb={{ to: '/group-plans', label: words('crumb') }}
        title={words('texts.title')}
        sub={words('texts.sub')}
      />
      <Asked of={schools}>
        {own.length > 1 && (
          <Box sx={{ marginBottom: 2 }}>
            <SelectField
              label={words('texts.school')}
              value={schoolId}
              choices={own.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={setChosen}
            />
          </Box>
        )}
        {schoolId !== '' && (
          <Stack key={schoolId}>
            <Texts schoolId={schoolId} />
            <SectionCard title={words('texts.new')}>
              <TextForm schoolId={schoolId} />
            </SectionCard>
            <SectionCard title={words('texts.budget')}>
              <BudgetForm schoolId={schoolId} />
            </SectionCard>
          </Stack>
        )}
      </Asked>
    </>
  );
};

const Texts = ({ schoolId }: { schoolId: string }) => {
  const words = usePlanWords();
  const notify = useNotify();
  const client = useQueryClient();
  const texts = usePlanTexts(schoolId);
  const remove = async (text: PlanText) => {
    try {
      await planRequests.removeText(text);
      notify(words('texts.removed', { title: text.title }), { type: 'success' });
    } catch (error) {
      notify((error as Error).message, { type: 'error' });
    }
    await client.invalidateQueries({ queryKey: ['plan-texts'] });
  };
  return (
    <SectionCard title={words('texts.list')} aside={texts.length}>
      {texts.length === 0 ? (
        words('texts.none')
      ) : (
        <DataRows
          label={words('texts.list')}
          columns={[
            { header: words('texts.name'), cell: ({ title }: PlanText) => title },
            { header: words('texts.kindLabel'), cell: ({ kind }) => words(`texts.kind.${kind}`) },
            {
              header: words('texts.domain'),
              cell: ({ domain }) => (domain ? words(`domain.${domain}`) : words('texts.anyDomain')),
            },
            {
              header: words('texts.text'),
              cell: ({ yearGroup, texts: of }) => yearGroup ?? Object.values(of).join(' · '),
            },
            {
              header: words('texts.remove'),
              cell: (text) =>
                text.may.edit && (
                  <Button
                    size="small"
                    aria-label={words('texts.removeOf', { title: text.title })}
                    onClick={() => void remove(text)}
                  >
                    {words('texts.remove')}
                  </Button>
                ),
            },
          ]}
          rows={texts}
          keyOf={({ id }) => id}
        />
      )}
    </SectionCard>
  );
};
