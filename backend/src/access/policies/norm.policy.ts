import { may, type User } from '../user';

export const normPolicy = {
  /** Norms are of the whole board: whoever keeps its data keeps them. */
  edit: (user: User): boolean => may(user, 'norm.edit'),
};
