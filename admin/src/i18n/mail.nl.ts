/** The mail of Koers: when somebody wants it, how the board sends it, and what did not arrive. */
export const mailNl = {
  mailChoice: {
    title: 'Mail van Koers',
    refused:
      'De mailserver neemt je adres niet aan, dus je krijgt nu geen mail. Vraag de beheerder om je adres na te kijken.',
    digest: 'Dagbericht: wat er te doen is',
    frequency: {
      everySchoolDay: 'Op elke schooldag waarop er iets nieuws is',
      weekly: 'Eén keer per week, alles bij elkaar',
      none: 'Geen dagbericht',
    },
    weekday: 'Dag',
    day: { d1: 'maandag', d2: 'dinsdag', d3: 'woensdag', d4: 'donderdag', d5: 'vrijdag' },
    time: 'Tijd',
    when: {
      everySchoolDay:
        'Je krijgt hooguit één mail per schooldag, om %{time}. Is er niets nieuws, dan komt er geen mail.',
      weekly:
        'Je krijgt hooguit één mail per week: op %{day} om %{time}. Werk je die dag niet, dan op je eerste werkdag daarna.',
      none: 'Je krijgt geen dagbericht. Wat er te doen is, staat in Koers onder Taken.',
    },
    quiet: 'Nooit in het weekend, in een vakantie, op je vrije dagen of tijdens je verlof.',
    also: 'Wat je ook wilt horen',
    news: 'Wat er verandert in plannen en doelen die je volgt',
    newsHelp: 'Staat onderaan je dagbericht.',
    newsWithout: 'Komt mee met het dagbericht, en dat krijg je nu niet.',
    minutes: 'Wie doet wat, na een gesprek waar je bij was',
    minutesHelp: 'Een aparte mail, zodra het verslag klaar is.',
    always: 'Mail over de veiligheid van je account krijg je altijd.',
    atOnce: 'Wat je kiest, wordt meteen opgeslagen.',
    saved: 'Opgeslagen.',
    saving: 'Bezig met opslaan…',
  },
};
