/** What a school wrote in a cycle that is under way: the first three steps. */
export const runningTexts = {
  conclusion:
    'Groep 5 en 6 groeien minder dan de andere groepen, vooral bij teksten zonder plaatjes. In de vragenlijst lopen de antwoorden uiteen: de helft kijkt naar de trend van de groep, de andere helft alleen naar de laatste toets.',
  fitMethods: 'Blok 3 en 6 van de methode vervallen; de teksten komen uit wereldoriëntatie.',
  fitMeetings: '',
  paragraph: '',
  carryOn: '',
} as const;

/** Of one that was closed, last year. */
export const closedTexts = {
  conclusion: 'Automatiseren tot 20 is in groep 4 nog niet klaar; in groep 6 kost dat bij de breuken tijd.',
  fitMethods: 'De rekenlessen beginnen met tien minuten automatiseren; dat staat los van de methode.',
  fitMeetings: 'Het bouwoverleg van oktober en maart is voor rekenen. Er komt geen overleg bij.',
  paragraph:
    'Elke rekenles begint met tien minuten automatiseren. Twee keer per jaar kijkt het team naar de opbrengst.',
  carryOn: 'De tien minuten blijven. Groep 7 en 8 gaan verder met schattend rekenen.',
} as const;

export const concerns = [
  {
    title: 'Wanneer bereiden we dit voor? De woensdagmiddagen zitten vol.',
    answer: 'In oktober en maart vervalt het bouwoverleg daarvoor.',
  },
  { title: 'Ik vind een trendlijn lastig te lezen.', answer: '', named: true, helpAsked: true },
  { title: 'Blijft er tijd voor vrij lezen?', answer: '' },
] as const;

export const agreements = [
  'Elke groep leest drie keer per week een tekst zonder plaatjes',
  'Analyse van de M-toetsen in tweetallen',
] as const;

export const trainings = [
  { title: 'Een trend lezen: van de eigen groep', text: 'De trendlijn van de eigen groep, uit Koers', days: -30 },
  { title: 'Begrijpend lezen bij wereldoriëntatie', text: 'Twee voorbeeldlessen', days: 35 },
] as const;

export const meeting = {
  title: 'Waarom we dit jaar met begrijpend lezen aan de slag zijn',
  form: 'In tweetallen over de eigen groep, daarna samen',
  text: 'De beginsituatie, de doelen van dit jaar en wat het van wie vraagt: uren, vervanging, data.',
} as const;
