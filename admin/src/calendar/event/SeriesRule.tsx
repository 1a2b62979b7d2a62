import { Typography } from '@mui/material';
import type { CalendarEventDetail, EventPreview } from '#contract/events';
import { ApartChoice } from '#contract/events';
import { SelectField } from '../../figures/SelectField';
import { useSaying } from '../use-saying';
import type { FieldsProps } from './EventFields';
import { repeatSentence } from './repeat';
import { RepeatFields } from './RepeatFields';
import { apartSentence, ruleSentences } from './series-sentences';

type Props = Pick<FieldsProps, 'me' | 'text' | 'change'> & {
  event: CalendarEventDetail;
  preview: EventPreview['series'] | undefined;
};

/**
 * Another rule for a series, or a first one for what did not repeat: what it does to the events that are still to come,
 * before it is saved.
 */
export const SeriesRule = ({ me, text, change, event, preview }: Props) => {
  const saying = useSaying();
  const { words } = saying;
  const isSeries = event.seriesId !== null;
  if (event.changedApart || event.startsOn < me.today)
    return isSeries && <Typography color="textSecondary">{words('repeat.elsewhere')}</Typography>;
  const asItWas = isSeries && { asItWas: words('repeat.asItWas', { rule: repeatSentence(event, saying) }) };
  const isOfOne = isSeries && text.apply === 'this';
  return (
    <>
      <RepeatFields text={text} change={change} {...asItWas} />
      {text.repeat.kind !== 'none' && isOfOne && <Typography>{words('repeat.ofSeries')}</Typography>}
      {text.repeat.kind !== 'none' && !isOfOne && preview && (
        <>
          <Typography role="status">{ruleSentences(preview, saying).join(' ')}</Typography>
          {preview.apart.length > 0 && (
            <>
              <Typography>{apartSentence(preview.apart, saying)}</Typography>
              <SelectField
                label={words('repeat.apart')}
                value={text.apart}
                choices={ApartChoice.options.map((value) => ({ value, label: words(`repeat.apart_${value}`) }))}
                onChange={(apart) => change({ apart: apart as typeof text.apart })}
              />
            </>
          )}
        </>
      )}
    </>
  );
};
