import type { Pupil } from '#contract/pupils';
import { DataRows } from '../DataRows';
import { type DomainCounts, countLevels, domainsOnScreen, levelsOnScreen, shareOf } from '../level-words';
import { useFormats } from '../use-formats';
import { useWords } from '../use-words';

/** How many pupils of the group show which level, per domain, always with n. */
export const LevelCounts = ({ pupils }: { pupils: readonly Pupil[] }) => {
  const words = useWords();
  const formats = useFormats();
  const withShare = (count: number, known: number) => {
    const share = shareOf(count, known);
    return share === null ? count : words('group.share', { count, share: formats.percent(share * 100, 0) });
  };
  return (
    <DataRows
      label={words('group.counts')}
      columns={[
        { header: words('group.domain'), cell: ({ domain }: DomainCounts) => words(`domain.${domain}`) },
        { header: words('group.known'), numeric: true, cell: ({ known }) => known },
        ...levelsOnScreen.map((level) => ({
          header: level,
          numeric: true,
          cell: ({ perLevel, known }: DomainCounts) => withShare(perLevel[level], known),
        })),
        { header: words('group.noResultCount'), numeric: true, cell: ({ without }) => without },
      ]}
      rows={domainsOnScreen.map((domain) => countLevels(pupils, domain))}
      keyOf={({ domain }) => domain}
    />
  );
};
