import { Box, Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { PupilChance } from '#contract/pupil-chances';
import { DataRows } from '../DataRows';
import { domainsOnScreen } from '../level-words';
import { useWords } from '../use-words';
import { ChanceBar } from './ChanceBar';
import { Explanation } from './Explanation';

type Props = { label: string; pupils: readonly PupilChance[] };

/** A row a pupil, a bar a domain, and why behind one click. */
export const ChanceRows = ({ label, pupils }: Props) => {
  const words = useWords();
  const [asked, setAsked] = useState<PupilChance | null>(null);
  return (
    <>
      <DataRows
        label={label}
        columns={[
          {
            header: words('chances.pupil'),
            cell: (pupil: PupilChance) => (
              <Box sx={{ minWidth: 120 }}>
                <Link to={`/pupils/${pupil.id}/show`}>{pupil.label}</Link>
                <Box className="noprint">
                  <Button
                    size="small"
                    onClick={() => setAsked(pupil)}
                    aria-label={words('chances.whyOf', { name: pupil.label })}
                  >
                    {words('chances.why')}
                  </Button>
                </Box>
              </Box>
            ),
          },
          ...domainsOnScreen.map((domain) => ({
            header: words(`domain.${domain}`),
            cell: ({ chances }: PupilChance) => <ChanceBar chance={chances.find((one) => one.domain === domain)} />,
          })),
        ]}
        rows={pupils}
        keyOf={({ id }) => id}
      />
      {asked && <Explanation pupil={asked} onClose={() => setAsked(null)} />}
    </>
  );
};
