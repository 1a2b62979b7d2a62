import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { EvidenceLine } from '#contract/conversations';
import type { Language } from '#contract/primitives';
import type { Day } from '#domain/calendar/day';
import { proofOf, sentenceOf } from '#domain/conversations/sentences';
import { type PaperSaying, sayingIn } from './saying';

/** A4, in grey as well as in colour; nothing is fetched from anywhere. */
const style = `
  @page { size: A4; margin: 18mm 16mm; }
  body { font: 10.5pt/1.45 'Liberation Sans', Arial, sans-serif; color: #1c2a35; margin: 0; }
  h1 { font-size: 18pt; line-height: 1.2; margin: 0 0 2mm; }
  h2 { font-size: 12.5pt; margin: 6mm 0 1.5mm; break-after: avoid; }
  p { margin: 0 0 1.5mm; max-width: 165mm; }
  ul { margin: 0 0 2mm; padding-left: 5mm; }
  li { margin-bottom: 1mm; break-inside: avoid; }
  .small { color: #4b5965; font-size: 9pt; }
  .note { white-space: pre-wrap; overflow-wrap: anywhere; }
  footer { margin-top: 8mm; border-top: 1px solid #6f7b85; padding-top: 2mm; }
`;

type Written = { language: Language; title: string; madeOn: Day };

/** The page of a paper, for the maker of PDFs. Text is escaped: nothing typed can become markup. */
export function paperHtml({ language, title, madeOn }: Written, content: (saying: PaperSaying) => ReactNode): string {
  const saying = sayingIn(language);
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <h1>{title}</h1>
        {content(saying)}
        <footer className="small">{saying.words('paper.made', { day: saying.formats.day(madeOn) })}</footer>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

/** What the data say, each line with its figure, what it is held against, n and day. */
export const Evidence = ({ lines, saying }: { lines: readonly EvidenceLine[]; saying: PaperSaying }) => (
  <ul>
    {lines.map((line, at) => {
      const proof = proofOf(line, saying);
      return (
        <li key={at}>
          {sentenceOf(line, saying)}
          {proof.length > 0 && <div className="small">{proof.join(' · ')}</div>}
        </li>
      );
    })}
  </ul>
);
