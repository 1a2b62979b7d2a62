import { type SeriesPart, SeriesPart as parts } from '#contract/events';
import { SelectField } from '../../figures/SelectField';
import { useCalendarWords } from '../use-calendar-words';

type Props = { value: SeriesPart; onChange: (part: SeriesPart) => void };

/** Of what repeats: this one, this and those after it, or all of them. */
export const ApplyField = ({ value, onChange }: Props) => {
  const words = useCalendarWords();
  return (
    <SelectField
      label={words('apply.label')}
      value={value}
      choices={parts.options.map((part) => ({ value: part, label: words(`apply.${part}`) }))}
      onChange={(part) => onChange(part as SeriesPart)}
    />
  );
};
