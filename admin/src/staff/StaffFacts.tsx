import type { StaffMember } from '#contract/staff';
import { useCalendarWords } from '../calendar/use-calendar-words';
import { useFormat } from '../i18n/use-format';
import { FactList } from '../layout/FactList';
import { useRoleTexts } from './staff-columns';
import { useStaffWords } from './use-staff-words';

export const StaffFacts = ({ person }: { person: StaffMember }) => {
  const words = useStaffWords();
  const { day } = useFormat();
  const rolesOf = useRoleTexts();
  const days = useDayNames();
  const facts = [
    { label: words('column.email'), value: person.email },
    { label: words('column.roles'), value: rolesOf(person).map((text) => <div key={text}>{text}</div>) },
    { label: words('workingDays'), value: days(person.workingDays) || words('everyDay') },
    ...(person.leftOn ? [{ label: words('left'), value: day(person.leftOn) }] : []),
  ];
  return <FactList facts={facts} />;
};

/** 1 = Monday … 7 = Sunday, as words in the order of the week. */
function useDayNames(): (days: readonly number[]) => string {
  const words = useCalendarWords();
  return (days) =>
    [...days]
      .sort((one, other) => one - other)
      .map((day) => words(`weekday.d${day as 1}`))
      .join(', ');
}
