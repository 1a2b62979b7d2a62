import { Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import type { SectionKey } from '#contract/group-plans';
import { usePlanTexts } from '../use-plan-texts';
import { useOpenPlan } from '../plan-context';
import { usePlanWords } from '../use-plan-words';

type Props = { part: SectionKey; text: string; onWrite: (text: string) => void };
type Piece = { key: string; label: string; text: string };

const short = (text: string) => (text.length > 70 ? `${text.slice(0, 67)}…` : text);

/** Text blocks of the school, steps of its leerlijn, and what stood in the plan before: put below what is there. */
export const InsertMenu = ({ part, text, onWrite }: Props) => {
  const words = usePlanWords();
  const pieces = usePieces(part);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (pieces.length === 0) return null;
  const insert = (piece: string) => {
    setAnchor(null);
    onWrite(text.trim() === '' ? piece : `${text.trimEnd()}\n${piece}`);
  };
  return (
    <>
      <Button
        size="small"
        variant="text"
        aria-haspopup="menu"
        aria-label={words('insert.of', { part: words(`part.${part}`) })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {words('insert.button')}
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {pieces.map((piece) => (
          <MenuItem key={piece.key} onClick={() => insert(piece.text)} sx={{ whiteSpace: 'normal', maxWidth: 480 }}>
            {piece.label}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
};

function usePieces(part: SectionKey): Piece[] {
  const words = usePlanWords();
  const { plan } = useOpenPlan();
  const texts = usePlanTexts(plan.schoolId, plan.domain);
  const { before } = plan;
  const former =
    part === 'agreements' ? (before?.agreements.map(({ text }) => text) ?? []) : [before?.approach[part] ?? ''];
  const blocks = texts.filter(({ kind, texts: of }) => kind === 'block' && (of[part] ?? '') !== '');
  const steps = part.startsWith('approach') ? texts.filter((one) => isNear(one.yearGroup, plan.yearGroups)) : [];
  return [
    ...former
      .filter((text) => text !== '')
      .map((text) => ({ key: text, label: words('insert.before', { text: short(text) }), text })),
    ...blocks.map(({ id, title, texts: of }) => ({
      key: id,
      label: words('insert.block', { text: title }),
      text: of[part] ?? '',
    })),
    ...steps.map(({ id, title, yearGroup }) => ({
      key: id,
      label: words('insert.step', { year: yearGroup ?? '', text: title }),
      text: title,
    })),
  ];
}

/** The leerlijn of the former, this and the next year. */
const isNear = (yearGroup: number | null, own: readonly number[]) =>
  yearGroup !== null && own.some((year) => Math.abs(year - yearGroup) <= 1);
