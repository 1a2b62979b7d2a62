import { useGetOne } from 'react-admin';
import { useParams } from 'react-router-dom';
import type { CalendarTemplate } from '#contract/year-plans';
import { Lead } from '../../figures/Lead';
import { Asked } from '../../figures/Notice';
import { SectionCard } from '../../figures/SectionCard';
import { Stack } from '../../figures/Stack';
import { PageHeader } from '../../layout/PageHeader';
import { RemoveButton } from '../../layout/RemoveButton';
import { useSaying } from '../use-saying';
import { RuleSentences } from './RuleSentences';
import { TemplateForm } from './TemplateForm';

/** One template: its rules as sentences, which open into fields for who may change them. */
export const TemplatePage = () => {
  const { id = '' } = useParams();
  const asked = useGetOne<CalendarTemplate>('calendar-templates', { id });
  return <Asked of={asked}>{asked.data && <Template template={asked.data} />}</Asked>;
};

const Template = ({ template }: { template: CalendarTemplate }) => {
  const { words, formats } = useSaying();
  const { name, schoolName, may, updatedAt, rules, neverWeeks } = template;
  return (
    <>
      <PageHeader
        title={name}
        sub={[
          schoolName ?? words('templates.ofBoard'),
          words('templates.rules', { smart_count: rules.length }),
          words('templates.changedOn', { day: formats.dayOfInstant(updatedAt) }),
        ].join(' · ')}
        crumb={{ to: '/calendar-templates', label: words('templates.title') }}
        actions={
          may.remove && (
            <RemoveButton
              resource="calendar-templates"
              record={template}
              words={(text) => words(`templates.${text}`)}
            />
          )
        }
      />
      {may.edit ? (
        <TemplateForm key={template.id} template={template} />
      ) : (
        <>
          <Lead>{words('templates.readOnly')}</Lead>
          <Stack>
            <SectionCard title={words('templates.rulesTitle')}>
              <RuleSentences rules={rules} />
            </SectionCard>
            <SectionCard title={words('templates.never')}>
              {neverWeeks.length > 0
                ? words('templates.neverSome', { weeks: neverWeeks.join(', ') })
                : words('templates.neverNone')}
            </SectionCard>
          </Stack>
        </>
      )}
    </>
  );
};
