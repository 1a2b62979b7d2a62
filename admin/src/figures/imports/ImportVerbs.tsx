import { useDataProvider, useNotify, useRefresh } from 'react-admin';
import type { Import } from '#contract/imports';
import type { KoersDataProvider } from '../../providers/data-provider';
import { Failure } from '../Notice';
import { useAction } from '../use-action';
import { useWords } from '../use-words';
import { totalsOf } from './import-totals';
import { VerbButton } from './VerbButton';

/** Commit or discard, as the record says one may. */
export const ImportVerbs = ({ of: record }: { of: Import }) => {
  const words = useWords();
  const notify = useNotify();
  const refresh = useRefresh();
  const provider = useDataProvider<KoersDataProvider>();
  const act = useAction((verb: 'committed' | 'discarded') =>
    verb === 'committed' ? provider.commitImport(record) : provider.discardImport(record),
  );
  const run = async (verb: 'committed' | 'discarded') => {
    const done = await act.run(verb);
    if (done) notify(`figures.importPage.${verb}`, { type: 'success' });
    refresh();
  };
  return (
    <>
      {record.may.commit && (
        <VerbButton
          primary
          label={words('importPage.commit')}
          title={words('importPage.commitTitle')}
          says={words('importPage.commitSays', totalsOf(record.summary))}
          busy={act.pending}
          onConfirm={() => void run('committed')}
        />
      )}
      {record.may.discard && (
        <VerbButton
          label={words('importPage.discard')}
          title={words('importPage.discardTitle')}
          says={words('importPage.discardSays')}
          busy={act.pending}
          onConfirm={() => void run('discarded')}
        />
      )}
      {act.error !== null && <Failure error={act.error} />}
    </>
  );
};
