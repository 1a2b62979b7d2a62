import { FieldRow } from '../layout/FieldRow';
import { DayField } from '../layout/DayField';
import { useLeaveWords } from './use-leave-words';

type Days = { fromOn: string; untilOn: string };
type Props = { text: Days; onChange: (days: Partial<Days>) => void };

/** Both days belong to it. A last day before the first moves along. */
export const DayFields = ({ text: { fromOn, untilOn }, onChange }: Props) => {
  const words = useLeaveWords();
  const begin = (day: string) => onChange({ fromOn: day, ...(untilOn < day && { untilOn: day }) });
  return (
    <FieldRow>
      <DayField label={words('from')} value={fromOn} onChange={begin} required />
      <DayField
        label={words('until')}
        help={words('untilHelp')}
        value={untilOn}
        min={fromOn}
        onChange={(day) => onChange({ untilOn: day })}
        required
      />
    </FieldRow>
  );
};
