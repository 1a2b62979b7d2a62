export const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`;

/** What a pupil is called on screen: the name, or «Leerling» and the end of the key where no name was imported. */
export function pupilLabel(
  identity: { key: string; firstName: string | null; lastName: string | null } | null,
): string {
  if (!identity) return 'Leerling';
  const name = [identity.firstName, identity.lastName].filter(Boolean).join(' ');
  return name || `Leerling ${identity.key.slice(-4)}`;
}
