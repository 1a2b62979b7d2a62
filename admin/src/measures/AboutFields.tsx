import { Domain, TestMoment } from '#contract/primitives';
import { needGroups } from '#domain/group-plans/need-groups';
import { SelectField } from '../figures/SelectField';
import { PopulationFields } from '../goals/PopulationFields';
import { useSchoolYears } from '../goals/use-school-years';
import { FieldRow } from '../layout/FieldRow';
import { clauseOf, type MeasureFormState, type MeasureText } from './measure-form';
import { useMeasureChoices } from './use-measure-choices';
import { useTelling } from './use-measure-words';

/** From which goal and cause, for whom, and between which two tests: what is fixed when the measure starts. */
export const AboutFields = ({ form }: { form: MeasureFormState }) => {
  const { text, change } = form;
  const { words, goalWords } = useTelling();
  const { goals, groups, instruments, causes } = useMeasureChoices(text);
  const years = useSchoolYears([text.schoolYear, text.startSchoolYear]);
  const moments = TestMoment.options.map((value) => ({ value, label: goalWords(`form.moments.${value}`) }));
  const choice = (field: keyof MeasureText) => ({
    value: text[field],
    onChange: (value: string) => change({ [field]: value }),
  });
  const rest = (causeId: string) => {
    const cause = causes.find(({ id }) => id === causeId);
    change({ causeId, because: text.because || clauseOf(cause?.text ?? '') });
  };
  return (
    <>
      <SelectField
        label={words('form.goal')}
        all={words('form.noGoal')}
        value={text.goalId}
        choices={goals.map(({ id, title, schoolYear }) => ({ value: id, label: `${title} (${schoolYear})` }))}
        onChange={(goalId) => change({ goalId, causeId: '' })}
      />
      {causes.length > 0 && (
        <SelectField
          label={words('form.cause')}
          all={words('form.noCause')}
          value={text.causeId}
          choices={causes.map((cause) => ({ value: cause.id, label: cause.text }))}
          onChange={rest}
        />
      )}
      <SelectField
        label={words('form.domain')}
        choices={Domain.options.map((value) => ({ value, label: goalWords(`domain.${value}`) }))}
        {...choice('domain')}
      />
      <FieldRow>
        <PopulationFields
          population={text.population}
          groups={groups}
          onChange={(population) => change({ population })}
        />
        <SelectField
          label={words('form.needGroup')}
          all={goalWords('form.allNeeds')}
          choices={needGroups.map((value) => ({ value, label: goalWords(`needGroup.${value}`) }))}
          {...choice('needGroup')}
        />
      </FieldRow>
      <FieldRow>
        <SelectField label={words('form.startMoment')} choices={moments} {...choice('startMoment')} />
        <SelectField label={words('form.startYear')} choices={years} {...choice('startSchoolYear')} />
      </FieldRow>
      <FieldRow>
        <SelectField label={words('form.moment')} choices={moments} {...choice('moment')} />
        <SelectField label={words('form.year')} choices={years} {...choice('schoolYear')} />
      </FieldRow>
      <SelectField
        label={goalWords('form.instrument')}
        all={goalWords('form.anyTest')}
        choices={instruments.map(({ id, name }) => ({ value: id, label: name }))}
        {...choice('instrumentId')}
      />
    </>
  );
};
