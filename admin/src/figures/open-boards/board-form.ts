import { BoardCreate } from '#contract/open-boards';

export const fields = ['name', 'region', 'firstName', 'lastName', 'email', 'password'] as const;
export type Field = (typeof fields)[number];
export type FormValues = Record<Field, string>;
export type FieldErrors = Partial<Record<Field, string>>;

export const emptyForm = (region: string | null): FormValues => ({
  name: '',
  region: region ?? '',
  firstName: '',
  lastName: '',
  email: '',
  password: '',
});

const toInput = (number: string, { name, region, ...administrator }: FormValues) => ({
  number,
  name,
  region,
  administrator,
});

/** `administrator.email` → `email`: the form is flat, the contract is not. */
const fieldOf = (path: string): Field | null => fields.find((field) => field === path.split('.').at(-1)) ?? null;

/** The form against the contract the server checks too: what may be sent, or which fields have to be mended. */
export function checkForm(number: string, values: FormValues): { input: BoardCreate } | { mend: Field[] } {
  const checked = BoardCreate.safeParse(toInput(number, values));
  if (checked.success) return { input: checked.data };
  const mend = checked.error.issues.flatMap(({ path }) => fieldOf(path.join('.')) ?? []);
  return { mend: fields.filter((field) => mend.includes(field)) };
}

/** The fields the server refuses; what to do about them is said in the language of the reader. */
export const fieldsRefused = (errors: Readonly<Record<string, string>>): Field[] => {
  const refused = Object.keys(errors).map(fieldOf);
  return fields.filter((field) => refused.includes(field));
};
