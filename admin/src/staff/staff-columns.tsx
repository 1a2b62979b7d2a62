import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import type { StaffMember } from '#contract/staff';
import { Tag } from '../figures/Tag';
import { useFormat } from '../i18n/use-format';
import type { Column } from '../table/columns';
import { useStaffWords } from './use-staff-words';

/** «leerkracht, De Zilverreiger», one for each role. */
export function useRoleTexts(): (person: StaffMember) => string[] {
  const words = useStaffWords();
  const translate = useTranslate();
  return ({ roles }) =>
    roles.map(({ role, schoolName }) =>
      words('roleAt', { role: translate(`roles.${role}`), place: schoolName ?? words('board') }),
    );
}

export function useStaffColumns(): readonly Column<StaffMember>[] {
  const words = useStaffWords();
  const { day } = useFormat();
  const rolesOf = useRoleTexts();
  return [
    {
      key: 'name',
      label: words('column.name'),
      sort: 'name',
      cell: ({ id, name }) => (
        <Link to={`/staff/${id}/show`} style={{ fontWeight: 600 }}>
          {name}
        </Link>
      ),
      csv: ({ name }) => name,
    },
    {
      key: 'roles',
      label: words('column.roles'),
      cell: (person) =>
        person.leftOn
          ? words('leftOn', { day: day(person.leftOn) })
          : rolesOf(person).map((text) => <div key={text}>{text}</div>),
      csv: (person) => rolesOf(person).join('; '),
    },
    {
      key: 'email',
      label: words('column.email'),
      sort: 'email',
      cell: ({ email }) => <span style={{ overflowWrap: 'anywhere' }}>{email}</span>,
      csv: ({ email }) => email,
    },
    {
      key: 'mail',
      label: words('column.mail'),
      cell: ({ mailProblemAt, leftOn }) =>
        mailProblemAt ? <Tag>{words('mail.refused')}</Tag> : leftOn ? '–' : words('mail.fine'),
    },
    { key: 'mailSince', label: words('column.mailSince'), csv: ({ mailProblemAt }) => mailProblemAt ?? '' },
  ];
}
