import { useState } from 'react';
import { HttpError } from 'react-admin';
import { useAction } from '../figures/use-action';
import { useDataWords } from '../i18n/use-data-words';
import { codeOf } from '../providers/http';
import { type Draft, isTouched } from './norm-draft';
import { allFields, type Checked, type Field } from './norm-form';
import type { FieldErrors } from './NormFields';
import { useDraft } from './use-draft';

type Props<Input, Answer> = {
  /** Under which what is typed is kept. */
  name: string;
  fresh: Draft;
  check: (draft: Draft) => Checked<Input>;
  send: (input: Input, draft: Draft) => Promise<Answer>;
  onSaved: (answer: Answer) => void;
};

/** What is typed, what has to be mended, and what the server says about it. Kept until it is saved. */
export function useNormForm<Input, Answer>({ name, fresh, check, send, onSaved }: Props<Input, Answer>) {
  const words = useDataWords();
  const { draft, touched, restored, write, drop } = useDraft(name, fresh);
  const [errors, setErrors] = useState<FieldErrors>({});
  const action = useAction(({ input, from }: { input: Input; from: Draft }) =>
    send(input, from).catch((error: unknown) => {
      setErrors(fieldErrorsOf(error));
      throw error;
    }),
  );
  const change = (field: Field, value: string) => {
    write({ ...draft, text: { ...draft.text, [field]: value } });
    setErrors(({ [field]: _mended, ...others }) => others);
  };
  /** @returns the first field to mend, to which the focus goes. */
  const submit = async (): Promise<Field | null> => {
    const checked = check(draft);
    if ('mend' in checked) {
      setErrors(Object.fromEntries(checked.mend.map((field) => [field, words(`norms.mend.${field}`)])));
      return checked.mend[0] ?? null;
    }
    setErrors({});
    const answer = await action.run({ input: checked.input, from: draft });
    if (answer === null) return null;
    drop();
    onSaved(answer);
    return null;
  };
  const discard = () => {
    drop();
    setErrors({});
  };
  const failure = codeOf(action.error) === 'request.stale' ? null : action.error;
  const form = { draft, errors, restored, pending: action.pending, failure, change, submit, discard };
  return { ...form, touched: touched && isTouched(draft), rebase: write };
}

/** The message of the server at the field it is about: `bounds.0.level` is about `bounds`. */
function fieldErrorsOf(error: unknown): FieldErrors {
  const body = error instanceof HttpError ? (error.body as { errors?: Record<string, string> } | undefined) : undefined;
  const said = Object.entries(body?.errors ?? {}).map(([path, message]) => [path.split('.')[0], message] as const);
  return Object.fromEntries(
    allFields.flatMap((field) => said.filter(([about]) => about === field).map(([, message]) => [field, message])),
  );
}
