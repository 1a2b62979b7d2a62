import { Typography } from '@mui/material';
import { Domain, TestMoment } from '#contract/primitives';
import { deciderOf, goalMeasures, type GoalMeasure } from '#domain/goals/measures';
import { needGroups } from '#domain/group-plans/need-groups';
import { SelectField } from '../figures/SelectField';
import { FieldRow } from '../layout/FieldRow';
import { type GoalText, withMeasure } from './goal-form';
import { PopulationFields } from './PopulationFields';
import { useGoalChoices } from './use-goal-choices';
import type { GoalFormState } from './use-goal-form';
import { useGoalWords } from './use-goal-words';
import { useSchoolYears } from './use-school-years';

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
  const years = useSchoolYears([text.schoolYear, text.fromSchoolYear]);
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
      <FieldRow>
        <SelectField label={words('form.schoolYear')} choices={years} {...choice('schoolYear')} />
        {decider === 'standardised' && (
          <SelectField label={words('form.moment')} choices={moments} {...choice('moment')} />
        )}
      </FieldRow>
      {text.measure === 'growth' && (
        <FieldRow>
          <SelectField label={words('form.from')} choices={moments} {...choice('fromMoment')} />
          <SelectField label={words('form.fromYear')} choices={years} {...choice('fromSchoolYear')} />
        </FieldRow>
      )}
      {decider === 'standardised' && (
        <>
          <PopulationFields
            population={text.population}
            groups={choices.groups}
            onChange={(population) => change({ population })}
          />
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
