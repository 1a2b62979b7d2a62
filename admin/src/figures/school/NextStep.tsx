import { Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { School } from '#contract/schools';
import { SectionCard } from '../SectionCard';
import { useWords } from '../use-words';

/** A conclusion carries what to do now: the groups, for who may see them. */
export const NextStep = ({ school }: { school: School }) => {
  const words = useWords();
  const filter = encodeURIComponent(JSON.stringify({ schoolId: school.id }));
  return (
    <SectionCard title={words('school.nextStep')}>
      <Typography sx={{ fontSize: 15, lineHeight: '22px' }}>
        {words(school.may.seeGroups ? 'school.nextStepSays' : 'school.nextStepNone')}
      </Typography>
      {school.may.seeGroups && (
        <Typography className="noprint" sx={{ marginTop: '8px' }}>
          <Link to={`/chances/${school.id}`}>{words('chances.link')}</Link>
        </Typography>
      )}
      {school.may.seeGroups && (
        <Typography className="noprint" sx={{ marginTop: '8px' }}>
          <Link to={`/groups?filter=${filter}`}>{words('school.seeGroups')}</Link>
        </Typography>
      )}
    </SectionCard>
  );
};
