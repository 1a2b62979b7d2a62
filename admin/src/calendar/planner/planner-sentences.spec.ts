import type { ProposedEvent, YearPlanProposal } from '#contract/year-plans';
import { formatsFor } from '../../figures/format';
import { wordsIn } from '../../figures/spec-support/words-in';
import { calendarNl } from '../../i18n/calendar.nl';
import { formatters } from '../../i18n/format';
import { proposalLead, unfitSentence } from './planner-sentences';

const saying = { words: wordsIn(calendarNl.calendar, 'nl'), formats: formatsFor('nl'), days: formatters('nl') };
const line = (state: ProposedEvent['state'], hoursLost = 0) => ({ state, hoursLost }) as ProposedEvent;
const unfit = { ruleKey: 'x', title: 'Consultatie', reason: 'nobodyFree', staffId: 'a', staffName: 'An Bos' } as const;

it('says what fits, what does not, what is there and what it costs', () => {
  const proposed = [line('new', 0.75), line('new', 0.75), line('laid')];
  const proposal = { proposed, doesNotFit: [unfit] } as unknown as YearPlanProposal;
  expect(proposalLead(proposal, proposed.slice(0, 2), saying)).toBe(
    'Er passen 2 afspraken. 1 ding past niet. 1 staat er al. Samen kosten ze 1,5 uur aan bewaakte lessen.',
  );
  expect(proposalLead({ ...proposal, proposed: [], doesNotFit: [] }, [], saying)).toBe(
    'Er is niets nieuws om neer te leggen.',
  );
});

it('says why something does not fit, and for whom', () => {
  expect(unfitSentence(unfit, saying)).toBe('Consultatie, An Bos: er is geen moment waarop iedereen kan.');
  expect(unfitSentence({ ...unfit, staffName: null, reason: 'noTestPeriod' }, saying)).toBe(
    'Consultatie: deze toetsperiode is voor dit schooljaar nog niet ingevoerd.',
  );
});
