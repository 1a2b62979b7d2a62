import { useTranslate } from 'react-admin';
import type { Me } from '#contract/access';
import { FactList } from '../layout/FactList';

export const PersonFacts = ({ me: { name, email, roles, board } }: { me: Me }) => {
  const translate = useTranslate();
  const all = roles.map(({ role, schoolName }) => `${translate(`roles.${role}`)}, ${schoolName ?? board.name}`);
  const facts = [
    { label: translate('profile.name'), value: name },
    { label: translate('profile.email'), value: email },
    { label: translate('profile.roles'), value: all.map((role) => <div key={role}>{role}</div>) },
  ];
  return <FactList facts={facts} />;
};
