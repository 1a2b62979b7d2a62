/** Under which names the tab keeps what was typed in a talk and not saved yet. */
export const noteName = (pointId: string) => `conversation.note.${pointId}`;
export const agreementName = (pointId: string) => `conversation.agreement.${pointId}`;
export const ownPointName = (talkId: string) => `conversation.${talkId}.point`;

type Point = { id: string };

export const namesOfPoint = ({ id }: Point): string[] => [noteName(id), agreementName(id)];
/** Of what comes in the minutes. */
export const namesOfTalk = ({ points }: { points: readonly Point[] }): string[] => points.flatMap(namesOfPoint);
