import type { ReactNode } from 'react';
import type { KeptForm } from '../../autosave/use-kept-form';
import { FormDialog } from '../../cycles/FormDialog';
import { KeptAlert } from '../KeptAlert';
import { Meanwhile, type Told } from '../Meanwhile';
import { useCalendarWords } from '../use-calendar-words';

type Props<Text extends object> = {
  title: string;
  form: KeptForm<Text>;
  /** May be saved as it stands. */
  isWhole: boolean;
  /** What was typed beside what is saved now. */
  told: readonly Told[];
  onClose: () => void;
  children: ReactNode;
};

/** A date, free days or lessons as they are written, with what was typed before and what somebody else saved meanwhile. */
export const DateDialog = <Text extends object>({ title, form, isWhole, told, onClose, children }: Props<Text>) => {
  const words = useCalendarWords();
  return (
    <FormDialog
      title={title}
      verb={words('dates.save')}
      disabled={form.state === 'sending' || !isWhole}
      onSubmit={() => void form.save()}
      onClose={onClose}
    >
      <KeptAlert form={form} />
      {form.state === 'stale' && <Meanwhile said={words('dates.staleBeside')} told={told} takeTheirs={form.forget} />}
      {children}
    </FormDialog>
  );
};
