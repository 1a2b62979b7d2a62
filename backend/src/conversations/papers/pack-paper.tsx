import type { ConversationPack, EvidenceLine } from '#contract/conversations';
import type { Language } from '#contract/primitives';
import { Evidence, paperHtml } from './paper';
import { type PaperSaying, sayingIn } from './saying';

/** What board and leader prepare with: forecast, goals against outcomes, agreements, and the check of oneself. */
export function packHtml(pack: ConversationPack, language: Language): string {
  const title = sayingIn(language).words('packPage.title');
  return paperHtml({ language, title, madeOn: pack.asOf }, (saying) => {
    const { words, formats } = saying;
    const days = { day: formats.day(pack.onDay), asOf: formats.day(pack.asOf) };
    return (
      <>
        <p>{words('packPage.sub', { school: pack.schoolName, ...days })}</p>
        <Part title={words('packPage.forecast')} lines={pack.forecast} saying={saying} />
        <Part title={words('packPage.goals')} lines={pack.goals} saying={saying} />
        <Part title={words('packPage.agreements')} lines={pack.agreements} saying={saying} />
        <h2>{words('packPage.check')}</h2>
        <p className="small">{words('packPage.checkSub')}</p>
        <ul>
          {pack.check.map(({ key, state, count, of }) => (
            <li key={key}>
              {words(`packPage.key.${key}`)}
              <div className="small">
                {[
                  words(`packPage.state.${state}`),
                  count !== null && state !== 'cannotSee' && words(`packPage.count.${key}`, { count, of: of ?? 0 }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      </>
    );
  });
}

type PartProps = { title: string; lines: readonly EvidenceLine[]; saying: PaperSaying };

const Part = ({ title, lines, saying }: PartProps) => (
  <section>
    <h2>{title}</h2>
    {lines.length === 0 ? (
      <p className="small">{saying.words('packPage.none')}</p>
    ) : (
      <Evidence lines={lines} saying={saying} />
    )}
  </section>
);
