import { Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Forecast } from '#contract/forecasts';
import type { School } from '#contract/schools';
import { recordSentences } from '../record/record-words';
import { SectionCard } from '../SectionCard';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

type Props = { school: School; method: Forecast['method'] };

/** How sure the forecast is: first how earlier ones of this school did, then what the method does. */
export const Certainty = ({ school: { id, record, may }, method }: Props) => {
  const words = useWords();
  const formats = useFormats();
  const told = method === 'orderedLogit' && record ? recordSentences(record, 'school', { words, formats }) : [];
  return (
    <SectionCard title={words('school.certainty')}>
      {[told.join(' '), words(`method.${method}Says`)].filter(Boolean).map((text) => (
        <Typography key={text} sx={{ fontSize: 15, lineHeight: '22px', maxWidth: '68ch', marginBottom: '8px' }}>
          {text}
        </Typography>
      ))}
      {may.seeRecord && (
        <Typography className="noprint">
          <Link to={`/record/${id}`}>{words('record.link')}</Link>
        </Typography>
      )}
    </SectionCard>
  );
};
