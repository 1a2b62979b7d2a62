import { useLocaleState } from 'react-admin';
import { useEffect } from 'react';
import { useMe } from '../providers/me';

/** The screen speaks the language the person chose, on whatever computer. */
export function useFollowLanguage(): void {
  const wanted = useMe()?.language;
  const [locale, setLocale] = useLocaleState();
  useEffect(() => {
    if (wanted && wanted !== locale) setLocale(wanted);
  }, [wanted, locale, setLocale]);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
}
