import type { NormDetail } from '#contract/norms';
import { useDataWords } from '../i18n/use-data-words';
import { FactList } from '../layout/FactList';
import { allFields, toText } from './norm-form';
import { useDecimal } from './use-decimal';
import { useFieldWords } from './use-field-words';

/** For who may read a norm and not change it. */
export const NormFacts = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const said = useFieldWords();
  const text = toText(norm, useDecimal());
  const facts = allFields.map((field) => ({
    label: words(`norms.field.${field}`),
    value:
      field === 'testLevel' && text[field] === ''
        ? words('norms.ownLevel')
        : text[field] === ''
          ? words('norms.notGiven')
          : said(field, text[field]),
  }));
  return <FactList facts={facts} />;
};
