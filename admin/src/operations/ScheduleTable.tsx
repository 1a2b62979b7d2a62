import { useTranslate } from 'react-admin';
import type { ScheduleState } from '#contract/operations';
import { DataRows } from '../figures/DataRows';
import { SectionCard } from '../figures/SectionCard';
import { Tag } from '../figures/Tag';
import { useFormat } from '../i18n/use-format';
import { useOperationsWords } from './use-operations-words';

export const ScheduleTable = ({ schedules }: { schedules: readonly ScheduleState[] }) => {
  const words = useOperationsWords();
  const translate = useTranslate();
  const { instant } = useFormat();
  return (
    <SectionCard title={words('schedules')}>
      <DataRows<ScheduleState>
        label={words('schedules')}
        rows={schedules}
        keyOf={({ task }) => task}
        columns={[
          { header: words('column.task'), cell: ({ task }) => translate(`operations.task.${task}`) },
          {
            header: words('column.last'),
            cell: ({ lastSlotAt }) => (lastSlotAt ? instant(lastSlotAt) : words('never')),
          },
          { header: words('column.next'), cell: ({ nextSlotAt }) => instant(nextSlotAt) },
          {
            header: words('column.state'),
            cell: ({ isLate }) => (isLate ? <Tag>{words('isLate')}</Tag> : words('onTime')),
          },
        ]}
      />
    </SectionCard>
  );
};
