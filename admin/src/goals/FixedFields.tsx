import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { Domain, TestMoment } from '#contract/primitives';
import { schoolYearAfter, schoolYearOf } from '#domain/calendar/school-year';
import { deciderOf, goalMeasures, type GoalMeasure } from '#domain/goals/measures';
import { needGroups } from '#domain/group-plans/need-groups';
import { SelectField } from '../figures/SelectField';
import { useMe } from '../providers/me';
import { type GoalText, withMeasure } from './goal-form';
import { PopulationFields } from './PopulationFields';
import { useGoalChoices } from './use-goal-choices';
import type { GoalFormState } from './use-goal-form';
import { useGoalWords } from './use-goal-words';

/** What decides: measure, domain, whom it is about, test and moment. */
export const FixedFields = ({ form: { text, change, setText } }: { form: GoalFormState }) => {
  const words = useGoalWords();
  const choices = useGoalChoices(text);
  const decider = deciderOf(text.measure);
  const measures = goalMeasures.filter((measure) => measure !== 'seenInVisits' || text.schoolId !== '');
  const choice = (field: keyof GoalText) => ({
    value: String(text[field]),
    onChange: (value: string) => change({ [field]: value }),
  });
  const years = useYears(text);
  const moments = TestMoment.options.map((value) => ({ value, label: words(`form.moments.${value}`) }));
  return (
    <>
      <SelectField
        label={words('form.measure')}
        value={text.measure}
        choices={measures.map((value) => ({ value, label: words(`measure.${value}`) }))}
        onChange={(value) => setText(withMeasure(text, value as GoalMeasure))}
      />
      {decider === 'visits' ? (
        <>
          {choices.lines.length === 0 && <Typography>{words('form.noLines')}</Typography>}
          <SelectField
            label={words('form.line')}
            all="–"
            choices={choices.lines.map(({ key, label }) => ({ value: key, label }))}
            {...choice('formKey')}
          />
        </>
      ) : (
        <SelectField
          label={words('form.domain')}
          {...(decider === 'transition' && { all: words('allDomains') })}
          choices={Domain.options.map((value) => ({ value, label: words(`domain.${value}`) }))}
          {...choice('domain')}
        />
      )}
      <Row>
        <SelectField label={words('form.schoolYear')} choices={years} {...choice('schoolYear')} />
        {decider === 'standardised' && (
          <SelectField label={words('form.moment')} choices={moments} {...choice('moment')} />
        )}
      </Row>
      {text.measure === 'growth' && (
        <Row>
          <SelectField label={words('form.from')} choices={moments} {...choice('fromMoment')} />
          <SelectField label={words('form.fromYear')} choices={years} {...choice('fromSchoolYear')} />
        </Row>
      )}
      {decider === 'standardised' && (
        <>
          <PopulationFields text={text} groups={choices.groups} onChange={change} />
          {text.schoolId !== '' && (
            <SelectField
              label={words('form.needGroup')}
              all={words('form.allNeeds')}
              choices={needGroups.map((value) => ({ value, label: words(`needGroup.${value}`) }))}
              {...choice('needGroup')}
            />
          )}
          <SelectField
            label={words('form.instrument')}
            all={words('form.anyTest')}
            choices={choices.instruments.map(({ id, name }) => ({ value: id, label: name }))}
            {...choice('instrumentId')}
          />
        </>
      )}
      {choices.aims.length > 0 && (
        <SelectField
          label={words('form.parent')}
          all={words('form.noParent')}
          choices={choices.aims.map(({ id, title }) => ({ value: id, label: title }))}
          {...choice('parentId')}
        />
      )}
    </>
  );
};

const Row = ({ children }: { children: ReactNode }) => (
  <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>{children}</Box>
);

/** From four years back to five ahead, and whatever year stands there. */
function useYears({ schoolYear, fromSchoolYear }: GoalText) {
  const today = useMe()?.today;
  const present = today ? schoolYearOf(today) : schoolYear;
  const around = Array.from({ length: 10 }, (_, at) => schoolYearAfter(present, at - 4));
  return [...new Set([...around, schoolYear, fromSchoolYear])].sort().map((value) => ({ value, label: value }));
}
