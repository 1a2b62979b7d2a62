import type { PlanVersion } from '#contract/group-plans';

/** Texts save themselves every other second: of one person at one sitting the last version says enough at first. */
const sittingMs = 10 * 60_000;

/** Newest first: of versions of one writer that follow each other within ten minutes only the newest. */
export function inSittings(versions: readonly PlanVersion[]): PlanVersion[] {
  return versions.filter((version, n) => {
    const next = versions[n - 1];
    if (!next) return true;
    return next.writer !== version.writer || Date.parse(next.savedAt) - Date.parse(version.savedAt) > sittingMs;
  });
}
