import { Button, Dialog, DialogActions, DialogContent, DialogTitle, Typography } from '@mui/material';
import { useId } from 'react';
import { useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import type { PupilChance, PupilChanceExplained, ResultUsed } from '#contract/pupil-chances';
import { DataRows } from '../DataRows';
import { domainsOnScreen } from '../level-words';
import { Asked } from '../Notice';
import type { RowColumn } from '../rows';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

type Props = { pupil: PupilChance; onClose: () => void };

/** Which results a pupil's chances rest on, and how much each weighs. */
export const Explanation = ({ pupil: { id, label }, onClose }: Props) => {
  const words = useWords();
  const titleId = useId();
  // Under a key of its own: what the list knows of a pupil would else be taken for the whole answer.
  const asked = useGetOne<PupilChanceExplained>('pupil-chances', { id, meta: { explained: true } });
  return (
    <Dialog open onClose={onClose} aria-labelledby={titleId} maxWidth="md" fullWidth>
      <DialogTitle id={titleId} component="h2" sx={{ fontSize: 19, fontWeight: 600 }}>
        {label}: {words('chances.explain.title').toLowerCase()}
      </DialogTitle>
      <DialogContent tabIndex={0}>
        <Asked of={asked}>{asked.data && <Basis explained={asked.data} />}</Asked>
      </DialogContent>
      <DialogActions sx={{ padding: '8px 24px 20px' }}>
        <Button component={Link} to={`/pupils/${id}/show`}>
          {words('chances.explain.toPupil')}
        </Button>
        <Button onClick={onClose} autoFocus>
          {words('chances.explain.close')}
        </Button>
      </DialogActions>
    </Dialog>
  );
};

const Basis = ({ explained: { origin, cutOffOn, results } }: { explained: PupilChanceExplained }) => {
  const words = useWords();
  const formats = useFormats();
  const columns = useResultColumns();
  return (
    <>
      <Typography variant="body2" color="textSecondary" sx={{ marginBottom: '12px' }}>
        {words('chances.explain.says', { moment: origin, cutOff: formats.day(cutOffOn) })}
      </Typography>
      {results.length === 0 && words('chances.explain.none')}
      {/* The newest, which weighs most, first. */}
      {domainsOnScreen.map((domain) => {
        const own = results.filter((result) => result.domain === domain).reverse();
        if (own.length === 0) return null;
        return (
          <section key={domain}>
            <Typography variant="h3" component="h3" sx={{ marginTop: '12px' }}>
              {words(`domain.${domain}`)}
            </Typography>
            <DataRows
              label={words('chances.explain.table', { domain: words(`domain.${domain}`) })}
              columns={columns}
              rows={own}
              keyOf={({ takenOn, instrument, moment }) => `${takenOn} ${instrument} ${moment}`}
            />
          </section>
        );
      })}
    </>
  );
};

function useResultColumns(): [RowColumn<ResultUsed>, ...RowColumn<ResultUsed>[]] {
  const words = useWords();
  const formats = useFormats();
  return [
    { header: words('chances.explain.moment'), cell: ({ moment }) => moment },
    { header: words('chances.explain.takenOn'), cell: ({ takenOn }) => formats.shortDay(takenOn) },
    { header: words('chances.explain.test'), cell: ({ instrument }) => instrument },
    { header: words('chances.explain.source'), cell: ({ source }) => words(`source.${source}`) },
    { header: words('chances.explain.z'), numeric: true, cell: ({ z }) => formats.signed(z) },
    { header: words('chances.explain.weight'), numeric: true, cell: ({ weight }) => formats.percent(100 * weight, 0) },
  ];
}
