import { Box } from '@mui/material';
import { Link } from 'react-router-dom';
import type { Consultation } from '#contract/consultations';
import { useFormats } from '../figures/use-formats';
import type { Column } from '../table/columns';
import { useConsultationWords } from './use-consultation-words';

/** What a consultation is called: the first line of its question, or nothing but that it is there. */
export const nameOfQuestion = (question: string | null, other: string): string =>
  (question ?? '').trim().split('\n')[0]?.slice(0, 90) || other;

export function useConsultationColumns(): readonly Column<Consultation>[] {
  const words = useConsultationWords();
  const { shortDay } = useFormats();
  const label = (key: 'question' | 'teacher' | 'visitor' | 'on' | 'state' | 'agreements') =>
    words(`consultations.column.${key}`);
  return [
    {
      key: 'question',
      label: label('question'),
      cell: ({ id, question }) => (
        <Link to={`/consultations/${id}/show`} style={{ fontWeight: 600 }}>
          {nameOfQuestion(question, words('consultations.noQuestionShown'))}
        </Link>
      ),
    },
    { key: 'teacher', label: label('teacher'), cell: ({ teacherName }) => teacherName },
    { key: 'visitor', label: label('visitor'), cell: ({ visitorName }) => visitorName ?? '–' },
    {
      key: 'on',
      label: label('on'),
      sort: 'visitOn',
      cell: ({ visitOn }) => (
        <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
          {shortDay(visitOn)}
        </Box>
      ),
    },
    { key: 'state', label: label('state'), cell: ({ state }) => words(`consultations.state.${state}`) },
    {
      key: 'agreements',
      label: label('agreements'),
      cell: ({ agreements: { open } }) =>
        open > 0 ? words('consultations.openAgreements', { smart_count: open }) : words('consultations.noAgreements'),
    },
  ];
}
