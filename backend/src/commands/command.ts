import type { ParseArgsConfig } from 'node:util';
import type { Place } from '#backend/start/place';

export type Given = { values: Record<string, string | boolean | (string | boolean)[] | undefined>; paths: string[] };

/** One command of `npm run koers -- …`. What it returns is printed: as JSON with --json, else by `say`. */
export type Command<Result = unknown> = {
  usage: string;
  about: string;
  options: NonNullable<ParseArgsConfig['options']>;
  run(place: Place, given: Given): Promise<Result>;
  say(result: Result): string;
  /** A second way to ask for JSON, next to --json. */
  json?(given: Given): boolean;
};

/** Keeps the result type of a command between `run` and `say`. */
export const command = <Result>(one: Command<Result>): Command => one as Command;
