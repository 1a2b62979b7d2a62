import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import type { Me } from '#contract/access';
import { useFormat } from '../i18n/use-format';
import { PageHeader } from '../layout/PageHeader';
import { Waiting } from '../layout/Waiting';
import { useMe } from '../providers/me';
import { BoardCounts } from './BoardCounts';
import { Changes } from './Changes';
import { DueTasks } from './DueTasks';
import { MySchools } from './MySchools';
import { OpenSurveys } from './OpenSurveys';
import { OthersLate } from './OthersLate';
import { StagedImports } from './StagedImports';

/** What is due, what changed, and one click to it; which parts somebody gets follows from what that person may do. */
export const Home = () => {
  const translate = useTranslate();
  const { longDay } = useFormat();
  const me = useMe();
  if (!me) return <Waiting />;
  const { main, beside } = partsFor(me);
  return (
    <>
      <PageHeader title={translate('home.title')} sub={longDay(me.today)} />
      <Box sx={{ display: 'grid', gap: '24px 32px', gridTemplateColumns: columnsOf, alignItems: 'start' }}>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{main}</Box>
        <Box sx={{ display: 'grid', gap: 2, minWidth: 0 }}>{beside}</Box>
      </Box>
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
        {may('survey.answer') && <OpenSurveys />}
        {may('reviewTask.edit') ? <DueTasks /> : mySchools}
        {wholeBoard && may('school.read') && <BoardCounts />}
        {may('reviewTask.read') && !may('reviewTask.edit') && <OthersLate />}
      </>
    ),
    beside: (
      <>
        {may('reviewTask.edit') && mySchools}
        {may('forecast.read') && <Changes />}
      </>
    ),
  };
}
