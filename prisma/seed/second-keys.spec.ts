import { sameReason } from '#domain/pupils/same-pupil';
import { generateBoard } from './generate-board';
import { addSecondKeys } from './second-keys';

const today = '2026-11-24';
const request = { seed: 20261, schools: 3, today, mailDomain: 'x.test', passwordHash: null };
const identityIn =
  ({ rows }: ReturnType<typeof generateBoard>) =>
  (id: unknown) => {
    const found = rows.PupilIdentity.find(({ pupilId }) => pupilId === id);
    const [firstName, lastName, birthDate] = [found?.firstName, found?.lastName, found?.birthDate].map(String);
    return { pupilId: String(id), firstName: firstName!, lastName: lastName!, birthDate: birthDate!, eckId: null };
  };

it('gives pupils a second number that Koers would propose to merge, and takes no result away', () => {
  const plain = generateBoard(request);
  const board = generateBoard(request);
  addSecondKeys(board, today);
  const identityOf = identityIn(board);
  const proposals = board.rows.MergeProposal;
  expect(proposals.map(({ reason }) => reason)).toEqual([
    'birthDateAndName',
    'birthDateAndSimilarName',
    'birthDateAndSimilarName',
  ]);
  for (const { pupilId, otherId, reason } of proposals)
    expect(sameReason(identityOf(pupilId), identityOf(otherId))).toBe(reason);
  expect(board.rows.Result.slice(0, -1)).toEqual(plain.rows.Result);
  expect(board.rows.Enrolment.length).toBe(plain.rows.Enrolment.length);
});
