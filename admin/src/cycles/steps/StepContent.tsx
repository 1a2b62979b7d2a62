import { Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import type { CycleDetail } from '#contract/cycles';
import type { CycleStep } from '#domain/cycle/steps';
import { areaOf } from '../areas';
import { Agreements } from '../items/Agreements';
import { Concerns, isInside } from '../items/Concerns';
import { Duties } from '../items/Duties';
import { Evaluations } from '../items/Evaluations';
import { Meetings } from '../items/Meetings';
import { Trainings } from '../items/Trainings';
import { useCycleWords } from '../use-cycle-words';
import { CycleText } from './CycleText';
import { Owner } from './Owner';
import { Workgroup } from './Workgroup';

type Props = { cycle: CycleDetail };

/** What is written in a step; what is done elsewhere is behind the links of its facts. */
export const StepContent = ({ cycle, step }: Props & { step: CycleStep }) => {
  const Content = contents[step];
  return <Content cycle={cycle} />;
};

const Situation = ({ cycle }: Props) => (
  <>
    <Workgroup cycle={cycle} />
    <CycleText cycle={cycle} part="conclusion" />
  </>
);

const Plan = ({ cycle }: Props) => (
  <>
    <Agreements cycle={cycle} />
    <Trainings cycle={cycle} />
  </>
);

const Fit = ({ cycle }: Props) => (
  <>
    {isInside(cycle) && <Concerns cycle={cycle} />}
    <CycleText cycle={cycle} part="fitMethods" />
    <CycleText cycle={cycle} part="fitMeetings" />
  </>
);

const Communicate = ({ cycle }: Props) => (
  <>
    <Meetings cycle={cycle} />
    {isInside(cycle) && <Duties cycle={cycle} />}
  </>
);

const Secure = ({ cycle }: Props) => {
  const words = useCycleWords();
  const area = areaOf(cycle.domain);
  const plan = new URLSearchParams({ schoolId: cycle.schoolId, schoolYear: cycle.schoolYear, area });
  return (
    <>
      <Evaluations cycle={cycle} />
      <CycleText cycle={cycle} part="paragraph" />
      <Owner cycle={cycle} />
      <CycleText cycle={cycle} part="carryOn" />
      <Typography className="noprint">
        <Link to={`/cycle-plans?${plan}`}>{words('plansLink', { area: words(`domainPlan.area.${area}`) })}</Link>
      </Typography>
    </>
  );
};

const contents = { situation: Situation, plan: Plan, fit: Fit, communicate: Communicate, secure: Secure } as const;
