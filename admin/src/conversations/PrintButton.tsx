import { Button } from '@mui/material';
import { useConversationWords } from './use-conversation-words';

/** Where this Koers has no browser to make a PDF with: the button says so, and prints. */
export const PrintButton = () => {
  const words = useConversationWords();
  return <Button onClick={() => window.print()}>{words('steps.print')}</Button>;
};
