import { FormControlLabel, Radio, RadioGroup } from '@mui/material';
import type { Language } from '#contract/primitives';
import { languages } from '../i18n/languages';
import { useChangeMe } from '../providers/me';

/** Saved with the person: mails follow it too. */
export const LanguageChoice = ({ language }: { language: Language }) => {
  const change = useChangeMe();
  return (
    <RadioGroup
      row
      aria-labelledby="language"
      value={language}
      onChange={(_event, value) => change.mutate({ language: value as Language })}
    >
      {languages.map(({ code, name }) => (
        <FormControlLabel key={code} value={code} control={<Radio />} label={name} lang={code} />
      ))}
    </RadioGroup>
  );
};
