import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { downloadText } from '../figures/download';
import { PageHeader } from '../layout/PageHeader';
import { planCsv } from './plan-csv';
import { useOpenPlan } from './plan-context';
import { periodText, teachersText, titleOf } from './plan-sentences';
import { StateButtons } from './StateButtons';
import { usePlanWords } from './use-plan-words';
import { RemindMe } from '../review-tasks/RemindMe';

export const PlanHead = () => {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const sub = [
    plan.schoolName,
    periodText(plan, words),
    teachersText(plan, words),
    words('pupils', { smart_count: plan.pupils.filter(({ left }) => left === null).length }),
  ].join(' · ');
  return (
    <PageHeader
      crumb={{ to: '/group-plans', label: words('crumb') }}
      title={titleOf(plan, words)}
      sub={sub}
      actions={
        <>
          <RemindMe title={titleOf(plan, words)} schoolId={plan.schoolId} />
          <Button onClick={() => window.print()}>{words('print')}</Button>
          <Button component={Link} to={`/group-plans/${plan.id}/versions`}>
            {words('versions')}
          </Button>
          <Button onClick={() => downloadText(`${words('exportFile')}.csv`, planCsv(plan, words))}>
            {words('export')}
          </Button>
          <StateButtons />
        </>
      }
    />
  );
};
