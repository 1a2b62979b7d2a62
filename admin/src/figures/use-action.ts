import { useState } from 'react';

type State<Result> = { pending: boolean; error: unknown; result: Result | null };

/** One thing a person sets going: whether it runs, what came of it, or why it did not work. */
export function useAction<Input, Result>(action: (input: Input) => Promise<Result>) {
  const [state, setState] = useState<State<Result>>({ pending: false, error: null, result: null });
  const run = async (input: Input): Promise<Result | null> => {
    setState({ pending: true, error: null, result: null });
    try {
      const result = await action(input);
      setState({ pending: false, error: null, result });
      return result;
    } catch (error) {
      setState({ pending: false, error, result: null });
      return null;
    }
  };
  return { ...state, run };
}
