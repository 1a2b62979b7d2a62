export const mailEn = {
  mailChoice: {
    title: 'Mail from Koers',
    refused:
      'The mail server does not take your address, so you get no mail now. Ask the administrator to check your address.',
    digest: 'Daily message: what there is to do',
    frequency: {
      everySchoolDay: 'On every school day that has something new',
      weekly: 'Once a week, everything together',
      none: 'No daily message',
    },
    weekday: 'Day',
    day: { d1: 'Monday', d2: 'Tuesday', d3: 'Wednesday', d4: 'Thursday', d5: 'Friday' },
    time: 'Time',
    when: {
      everySchoolDay: 'You get one mail a school day at most, at %{time}. When nothing is new, there is no mail.',
      weekly:
        'You get one mail a week at most: on %{day} at %{time}. If you do not work that day, on your first working day after it.',
      none: 'You get no daily message. What there is to do is in Koers under Tasks.',
    },
    quiet: 'Never at the weekend, in a holiday, on your days off or during your leave.',
    also: 'What else you want to hear',
    news: 'What changes in plans and goals you follow',
    newsHelp: 'At the end of your daily message.',
    newsWithout: 'Comes along in the daily message, which you do not get now.',
    minutes: 'Who does what, after a conversation you were at',
    minutesHelp: 'A mail of its own, as soon as the minutes are ready.',
    always: 'Mail about the safety of your account comes always.',
    atOnce: 'What you choose is saved at once.',
    saved: 'Saved.',
    saving: 'Saving…',
  },
};
