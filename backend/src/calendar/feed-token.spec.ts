import { randomUUID } from 'node:crypto';
import { boardOfToken, hashOfToken, newFeedToken } from './feed-token';

it('tells the board and nothing else, and is never the same', () => {
  const boardId = randomUUID();
  const [one, other] = [newFeedToken(boardId), newFeedToken(boardId)];
  expect([boardOfToken(one), boardOfToken(other)]).toEqual([boardId, boardId]);
  expect(one).not.toBe(other);
  expect(hashOfToken(one)).not.toBe(hashOfToken(other));
  expect(Buffer.from(one, 'base64url').length - 16).toBeGreaterThanOrEqual(16);
});

it.each(['', 'nonsense', '../etc/passwd', newFeedToken(randomUUID()).slice(1), `${newFeedToken(randomUUID())}=`])(
  'does not look for %j',
  (token) => {
    expect(boardOfToken(token)).toBeNull();
  },
);
