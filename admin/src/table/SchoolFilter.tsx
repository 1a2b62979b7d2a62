import { useTranslate } from 'react-admin';
import { Choice } from './Choice';

type Props = { label: string; schools: readonly { id: string; name: string }[] };

/** Of which school; for who sees one school there is nothing to choose. */
export const SchoolFilter = ({ label, schools }: Props) => {
  const all = useTranslate()('words.all');
  if (schools.length < 2) return null;
  return (
    <Choice
      filter="schoolId"
      label={label}
      all={all}
      options={schools.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};
