import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material';
import { TestMoment } from '#contract/primitives';
import type { RuleWhen } from '#contract/year-plans';
import { daysOfMonth } from '#domain/calendar/calendar-grid';
import { nationalDateKinds } from '#domain/calendar/national-dates';
import { SelectField } from '../../figures/SelectField';
import { FieldRow } from '../../layout/FieldRow';
import { nthWord } from '../event/repeat';
import { useSaying } from '../use-saying';
import { NumberField } from './RuleFields';
import { monthName } from './rule-sentences';

type Props<When extends RuleWhen = RuleWhen> = { when: When; onChange: (when: RuleWhen) => void };
type Of<What extends RuleWhen['what']> = Extract<RuleWhen, { what: What }>;

/** The fields of the form a rule has. */
export const WhenRuleFields = ({ when, onChange }: Props) => {
  switch (when.what) {
    case 'afterTestPeriod':
    case 'beforeTestPeriod':
      return <AroundTests when={when} onChange={onChange} />;
    case 'everyNWeeks':
      return <EveryWeeks when={when} onChange={onChange} />;
    case 'onNthWeekday':
      return <NthWeekday when={when} onChange={onChange} />;
    case 'perTeacherBetween':
      return <PerTeacher when={when} onChange={onChange} />;
    case 'onDay':
      return <OnDay when={when} onChange={onChange} />;
  }
};

const AroundTests = ({ when, onChange }: Props<Of<'afterTestPeriod' | 'beforeTestPeriod'>>) => {
  const { words } = useSaying();
  return (
    <>
      <SelectField
        label={words('templates.field.moment')}
        value={when.moment ?? ''}
        all={words('templates.field.anyMoment')}
        choices={TestMoment.options.map((value) => ({ value, label: words('testPeriodOf', { moment: value }) }))}
        onChange={(moment) => onChange({ ...when, moment: TestMoment.options.find((one) => one === moment) ?? null })}
      />
      <Weeks value={when.weeks} min={0} onChange={(weeks) => onChange({ ...when, weeks })} />
      <Weekday value={when.weekday} isOptional onChange={(weekday) => onChange({ ...when, weekday })} />
    </>
  );
};

const EveryWeeks = ({ when, onChange }: Props<Of<'everyNWeeks'>>) => (
  <>
    <Weeks value={when.weeks} min={1} onChange={(weeks) => onChange({ ...when, weeks })} />
    <Weekday value={when.weekday} onChange={(weekday) => onChange({ ...when, weekday: weekday ?? when.weekday })} />
  </>
);

const NthWeekday = ({ when, onChange }: Props<Of<'onNthWeekday'>>) => {
  const saying = useSaying();
  const { words } = saying;
  const turn = (month: number, isIn: boolean) => {
    const months = isIn ? [...when.months, month] : when.months.filter((one) => one !== month);
    if (months.length > 0) onChange({ ...when, months });
  };
  return (
    <>
      <SelectField
        label={words('templates.field.nth')}
        value={String(when.nth)}
        choices={['1', '2', '3', '4', '-1'].map((value) => ({ value, label: nthWord(value, saying) }))}
        onChange={(nth) => onChange({ ...when, nth: Number(nth) })}
      />
      <Weekday value={when.weekday} onChange={(weekday) => onChange({ ...when, weekday: weekday ?? when.weekday })} />
      <Box component="fieldset" sx={{ gridColumn: '1 / -1', border: 0, margin: 0, padding: 0 }}>
        <Typography component="legend" sx={{ padding: 0, fontWeight: 600 }}>
          {words('templates.field.months')}
        </Typography>
        {inSchoolYear.map((month) => (
          <FormControlLabel
            key={month}
            control={<Checkbox checked={when.months.includes(month)} onChange={(_event, isIn) => turn(month, isIn)} />}
            label={monthName(month, saying)}
          />
        ))}
      </Box>
    </>
  );
};

const inSchoolYear = [8, 9, 10, 11, 12, 1, 2, 3, 4, 5, 6, 7];

const PerTeacher = ({ when, onChange }: Props<Of<'perTeacherBetween'>>) => {
  const { words } = useSaying();
  return (
    <>
      <NumberField
        label={words('templates.field.times')}
        value={when.times}
        min={1}
        max={4}
        onChange={(times) => onChange({ ...when, times })}
      />
      <YearDay
        label={words('templates.field.from')}
        value={when.from}
        onChange={(from) => onChange({ ...when, from })}
      />
      <YearDay
        label={words('templates.field.until')}
        value={when.until}
        onChange={(until) => onChange({ ...when, until })}
      />
    </>
  );
};

const OnDay = ({ when, onChange }: Props<Of<'onDay'>>) => {
  const { words } = useSaying();
  const set = (nationalDate: (typeof nationalDateKinds)[number] | undefined) =>
    onChange(
      nationalDate ? { ...when, day: null, nationalDate } : { ...when, day: when.day ?? '09-15', nationalDate: null },
    );
  return (
    <>
      {when.day !== null && (
        <YearDay label={words('templates.field.day')} value={when.day} onChange={(day) => onChange({ ...when, day })} />
      )}
      <SelectField
        label={words('templates.field.nationalDate')}
        value={when.nationalDate ?? ''}
        all={words('templates.field.noNationalDate')}
        choices={nationalDateKinds.map((value) => ({ value, label: words(`nationalDate.${value}`) }))}
        onChange={(kind) => set(nationalDateKinds.find((one) => one === kind))}
      />
    </>
  );
};

const Weeks = ({ value, min, onChange }: { value: number; min: number; onChange: (weeks: number) => void }) => (
  <NumberField
    label={useSaying().words('templates.field.weeks')}
    value={value}
    min={min}
    max={26}
    onChange={onChange}
  />
);

type WeekdayProps = { value: number | null; isOptional?: boolean; onChange: (weekday: number | null) => void };

const Weekday = ({ value, isOptional = false, onChange }: WeekdayProps) => {
  const { words } = useSaying();
  return (
    <SelectField
      label={words('templates.field.weekday')}
      value={value === null ? '' : String(value)}
      {...(isOptional && { all: words('templates.field.anyWeekday') })}
      choices={([1, 2, 3, 4, 5] as const).map((day) => ({ value: String(day), label: words(`weekday.d${day}`) }))}
      onChange={(day) => onChange(day === '' ? null : Number(day))}
    />
  );
};

/** A day of no year in particular, `MM-DD`: a number and a month. */
const YearDay = ({ label, value, onChange }: { label: string; value: string; onChange: (day: string) => void }) => {
  const saying = useSaying();
  const { words } = saying;
  const [month = '09', day = '01'] = value.split('-');
  return (
    <FieldRow>
      <NumberField
        label={words('templates.field.dayOf', { label })}
        value={Number(day)}
        min={1}
        max={daysIn(Number(month))}
        onChange={(chosen) => onChange(`${month}-${String(chosen).padStart(2, '0')}`)}
      />
      <SelectField
        label={words('templates.field.monthOf', { label })}
        value={month}
        choices={inSchoolYear.map((one) => ({ value: String(one).padStart(2, '0'), label: monthName(one, saying) }))}
        onChange={(chosen) => onChange(`${chosen}-${day > '28' ? '28' : day}`)}
      />
    </FieldRow>
  );
};

/** In a year without a leap day, so that the day is there every year. */
const daysIn = (month: number): number => daysOfMonth(`2027-${String(month).padStart(2, '0')}`).length;
