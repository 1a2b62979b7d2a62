import type { About } from './audit';

type Asked = {
  id?: readonly string[] | undefined;
  pupilId?: string | undefined;
  groupId?: string | undefined;
  schoolId?: string | undefined;
};

const pupil = (subjectId: string): About => ({ subject: 'pupil', subjectId });

/** Whose file a list opened: each pupil that was asked for by id, else whose list it was. */
export function filesRead(asked: Asked, pupilIds: readonly string[]): About[] {
  if (asked.id) return eachPupil(pupilIds);
  if (asked.pupilId) return [pupil(asked.pupilId)];
  if (asked.groupId) return [{ subject: 'group', subjectId: asked.groupId }];
  if (asked.schoolId) return [{ subject: 'school', subjectId: asked.schoolId }];
  return [{ subject: 'board', subjectId: null }];
}

export const eachPupil = (pupilIds: readonly string[]): About[] => [...new Set(pupilIds)].map(pupil);
