import { Button, ButtonGroup } from '@mui/material';
import { useLocaleState, useTranslate } from 'react-admin';
import { languages } from '../i18n/languages';

/** Before anybody is known; after logging in the language of the person counts. */
export const LanguageSwitch = () => {
  const translate = useTranslate();
  const [locale, setLocale] = useLocaleState();
  return (
    <ButtonGroup aria-label={translate('login.language')} variant="text" sx={{ marginTop: 3 }}>
      {languages.map(({ code, name }) => (
        <Button
          key={code}
          variant="text"
          lang={code}
          aria-pressed={code === locale}
          onClick={() => setLocale(code)}
          sx={{ '&[aria-pressed=true]': { textDecoration: 'underline', textUnderlineOffset: 4 } }}
        >
          {name}
        </Button>
      ))}
    </ButtonGroup>
  );
};
