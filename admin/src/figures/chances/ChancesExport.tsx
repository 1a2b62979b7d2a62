import { Button } from '@mui/material';
import { useDataProvider, useLocaleState, useNotify } from 'react-admin';
import type { PupilChanceExport } from '#contract/pupil-chances';
import type { KoersDataProvider } from '../../providers/data-provider';
import { downloadText } from '../download';
import { useWords } from '../use-words';
import { chancesCsv } from './chance-words';

/** With names, so the server keeps in its log that somebody took them. */
export const ChancesExport = ({ asked }: { asked: PupilChanceExport }) => {
  const words = useWords();
  const notify = useNotify();
  const [locale] = useLocaleState();
  const provider = useDataProvider<KoersDataProvider>();
  const fetchFile = async () => {
    const { data } = await provider.exportPupilChances(asked);
    downloadText(words('chances.file'), chancesCsv(data, words, locale === 'nl' ? ',' : '.'));
  };
  return (
    <Button
      title={words('chances.exportSays')}
      onClick={() => {
        fetchFile().catch((error: Error) => notify(error.message, { type: 'error' }));
      }}
    >
      {words('chances.export')}
    </Button>
  );
};
