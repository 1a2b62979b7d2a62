import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { Me } from '#contract/access';
import { weekNumberOf } from '#domain/review-tasks/my-week';
import { ButtonLink } from '../figures/ButtonLink';
import { useFormat } from '../i18n/use-format';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { CoveringNotice } from '../leaves/CoveringNotice';
import { WeekBeside } from '../my-week/Beside';
import { MyWeek } from '../my-week/MyWeek';
import { useWorkWords } from '../my-week/use-work-words';
import { useMe } from '../providers/me';
import { BoardCounts } from './BoardCounts';
import { Changes } from './Changes';
import { MySchools } from './MySchools';
import { OthersLate } from './OthersLate';
import { StagedImports } from './StagedImports';

/** The own week, what changed, and one click to it; which parts somebody gets follows from what that person may do. */
export const Home = () => {
  const translate = useTranslate();
  const words = useWorkWords();
  const { longDay } = useFormat();
  const me = useMe();
  if (!me) return <Waiting />;
  const { main, beside } = partsFor(me);
  const [day, hasTasks] = [longDay(me.today), me.permissions.includes('reviewTask.edit')];
  return (
    <>
      <PageHeader
        title={hasTasks ? words('week.title') : translate('home.title')}
        sub={hasTasks ? words('week.sub', { day, week: weekNumberOf(me.today) }) : day}
        actions={hasTasks && <Actions />}
      />
      <CoveringNotice />
      <Box sx={{ display: 'grid', gap: '24px 32px', gridTemplateColumns: columnsOf, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{main}</Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{beside}</Box>
      </Box>
    </>
  );
};

const Actions = () => {
  const words = useWorkWords();
  return (
    <>
      <Button component={Link} to="/review-tasks">
        {words('week.all')}
      </Button>
      <ButtonLink to="/review-tasks/create">{words('week.new')}</ButtonLink>
    </>
  );
};

const columnsOf = { xs: 'minmax(0,1fr)', lg: 'minmax(0,1fr) 372px' } as const;

/** Somebody without a school of the own looks at all of them. */
function partsFor({ roles, permissions }: Me) {
  const wholeBoard = roles.some(({ schoolId }) => schoolId === null);
  const may = (permission: Me['permissions'][number]) => permissions.includes(permission);
  const mySchools = !wholeBoard && may('school.read') && <MySchools />;
  return {
    main: (
      <>
        {may('import.create') && <StagedImports />}
        {wholeBoard && may('school.read') && <BoardCounts />}
        {may('reviewTask.edit') ? <MyWeek /> : mySchools}
        {may('reviewTask.read') && !may('reviewTask.edit') && <OthersLate />}
      </>
    ),
    beside: (
      <>
        {may('reviewTask.edit') && <WeekBeside />}
        {may('reviewTask.edit') && mySchools}
        {may('forecast.read') && <Changes />}
      </>
    ),
  };
}
