import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify } from 'react-admin';
import { useEffect } from 'react';
import type { NormChange, NormDetail } from '#contract/norms';
import { useDataWords } from '../i18n/use-data-words';
import type { KoersDataProvider } from '../providers/data-provider';
import { codeOf } from '../providers/http';
import { NormClash } from './NormClash';
import { NormForm } from './NormForm';
import { clashesWith, settle, startDraft } from './norm-draft';
import { placeOf, toChange, toText } from './norm-form';
import { useDecimal } from './use-decimal';
import { useNormForm } from './use-norm-form';

/** Changes a norm. When somebody else was first both are put side by side; what was typed stays. */
export const NormEdit = ({ norm }: { norm: NormDetail }) => {
  const words = useDataWords();
  const notify = useNotify();
  const queries = useQueryClient();
  const provider = useDataProvider<KoersDataProvider>();
  const saved = { version: norm.version, text: toText(norm, useDecimal()) };
  const lookAgain = () => queries.invalidateQueries({ queryKey: ['norms'] });
  const form = useNormForm<NormChange, NormDetail | null>({
    name: norm.id,
    fresh: startDraft(saved),
    check: ({ text, base }) => toChange(text, base),
    send: async (data, { version }) => {
      if (Object.keys(data).length === 0) {
        notify(words('norms.nothingChanged'));
        return null;
      }
      const asked = provider.update<NormDetail>('norms', { id: norm.id, data, previousData: { ...norm, version } });
      return (
        await asked.catch(async (error: unknown) => {
          if (codeOf(error) === 'request.stale') await lookAgain();
          throw error;
        })
      ).data;
    },
    onSaved: () => {
      notify(words('norms.saved'), { type: 'success' });
      void lookAgain();
    },
  });
  const { draft, touched, rebase } = form;
  const behind = touched && draft.version !== saved.version;
  const clashes = behind ? clashesWith(draft, saved) : [];
  // Somebody else saved exactly what is typed here: nothing is left to save.
  const doneByOther = behind && clashes.length === 0;
  useEffect(() => {
    if (doneByOther) rebase(null);
  });
  if (clashes.length > 0)
    return <NormClash norm={norm} clashes={clashes} onSettle={(picks) => rebase(settle(draft, saved, picks))} />;
  return (
    <NormForm
      form={form}
      withPlace={false}
      submitLabel={words('norms.save')}
      others={{
        instrumentId: norm.instrumentId,
        without: norm.id,
        place: (text) => placeOf({ ...saved.text, ...text }),
      }}
    />
  );
};
