import type { Figure } from '../figure';
import { measureDigests } from '../measure-digests';

export const digests: Figure = {
  name: 'digests',
  about: 'the mails of one morning to a local mail server, one worker process',
  measure: measureDigests,
};
