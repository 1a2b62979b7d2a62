import { Button } from '@mui/material';
import { Asked } from '../figures/Notice';
import { ButtonLink } from '../figures/ButtonLink';
import { PageHeader } from '../layout/PageHeader';
import { useMay, useMe } from '../providers/me';
import type { CalendarAddress } from './calendar-address';
import { CalendarBar } from './CalendarBar';
import { CalendarLead } from './CalendarLead';
import { CalendarLinks } from './CalendarLinks';
import { EventList } from './EventList';
import { periodName } from './period-name';
import { useAddress } from './use-address';
import { useCalendar } from './use-calendar';
import { useSaying } from './use-saying';
import { MonthView } from './views/MonthView';
import { WeekView } from './views/WeekView';
import { YearView } from './views/YearView';

const shown = { year: YearView, month: MonthView, week: WeekView } as const;

/** The calendar of the year: at a glance, by month, by week or as a list. */
export const CalendarPage = () => {
  const me = useMe();
  return me && <Page today={me.today} />;
};

const Page = ({ today }: { today: string }) => {
  const { address, asked, change } = useAddress(today);
  const saying = useSaying();
  const mayEdit = useMay('event.edit');
  return (
    <>
      <PageHeader
        title={`${saying.words('title')}: ${periodName(address, saying)}`}
        sub={saying.words('sub')}
        actions={<Actions mayEdit={mayEdit} />}
      />
      <CalendarLinks />
      <CalendarBar address={address} change={change} today={today} />
      {address.view === 'list' ? (
        <EventList address={asked} isFiltered={address.kind !== '' || address.who !== '' || address.schoolId !== ''} />
      ) : (
        <Views address={asked} view={address.view} today={today} />
      )}
    </>
  );
};

const Actions = ({ mayEdit }: { mayEdit: boolean }) => {
  const { words } = useSaying();
  return (
    <>
      <Button onClick={() => window.print()}>{words('print')}</Button>
      {mayEdit && <ButtonLink to="/events/create">{words('new')}</ButtonLink>}
    </>
  );
};

type ViewsProps = { address: CalendarAddress; view: keyof typeof shown; today: string };

const Views = ({ address, view, today }: ViewsProps) => {
  const calendar = useCalendar(address);
  const View = shown[view];
  return (
    <Asked of={calendar}>
      <CalendarLead address={address} events={calendar.events} />
      <View address={address} entries={calendar.entries} events={calendar.events} today={today} />
    </Asked>
  );
};
