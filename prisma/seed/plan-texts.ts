import type { SectionKey } from '#domain/group-plans/plan-state';
import type { Domain } from '#domain/results/levels';

export type WrittenPlan = Record<Exclude<SectionKey, 'evaluation'>, string>;

/** What invented teachers wrote: short, about teaching, never about a child. */
export const writtenPlans: Record<Domain, readonly WrittenPlan[]> = {
  rekenen: [
    {
      analysis:
        'Ze rekenen het sommetje wel, maar zien de verhouding niet. We gingen te snel van blokjes naar het schrift. Dat pakken we samen anders aan.',
      goals: 'Iedereen legt een verhouding uit met een tekening.',
      approachIntensive:
        'Ma, di en do 20 minuten aan de instructietafel. Eerst handelen met strook en blokjes, dan tekenen, dan pas de som.',
      approachBasic: 'Korte instructie met één rijk probleem. Dagelijks 5 minuten automatiseren in tweetallen.',
      approachAdvanced: 'Compact de basisstof. Verrijking twee keer per week, met nabespreking op vrijdag.',
      agreements:
        'Breukenstrook per tafelgroep klaarleggen, eind november\nBezoek van de IB: zien ze de verhouding?, 10 december\nTussenstand met tien opgaven, 15 januari',
    },
    {
      analysis: 'De tafels zitten, de toepassing niet. Meten is dit jaar te weinig aan bod geweest.',
      goals: 'Meten elke week een keer, met echt materiaal.',
      approachIntensive: 'Vier keer per week 15 minuten voorinstructie, met concreet materiaal op tafel.',
      approachBasic: 'Eén meetopdracht per week in groepjes van vier. Samen nakijken aan het bord.',
      approachAdvanced: 'Eigen onderzoeksopdracht bij meten, elke twee weken besproken.',
      agreements: 'Meetkast aanvullen, voor de herfstvakantie\nAutomatiseertoets elke maand, samen',
    },
  ],
  lezen: [
    {
      analysis: 'Ze lezen vlot en denken weinig na over wat er staat. Samenvatten is nieuw voor veel kinderen.',
      goals: 'Na elke tekst kan iedereen in twee zinnen zeggen waar het over gaat.',
      approachIntensive: 'Drie keer per week samen hardop denken bij een korte tekst. Woorden vooraf.',
      approachBasic: 'Elke week één rijke tekst bij zaakvakken, met vragen die kinderen zelf maken.',
      approachAdvanced: 'Twee teksten vergelijken en er een standpunt bij kiezen.',
      agreements: 'Teksten bij zaakvakken kiezen, samen, elke maand\nLeesgesprek bij elkaar bekijken, in december',
    },
  ],
  taalverzorging: [
    {
      analysis: 'Werkwoorden gaan goed in het dictee en fout in eigen teksten.',
      goals: 'Iedereen controleert een eigen tekst op drie afgesproken punten.',
      approachIntensive: 'Dagelijks vijf zinnen met het stappenplan, samen nagekeken.',
      approachBasic: 'Eigen teksten nalezen met een maatje, twee keer per week.',
      approachAdvanced: 'Redacteur van de groepskrant: teksten van anderen verbeteren en uitleggen.',
      agreements: 'Stappenplan zichtbaar in elk lokaal\nGroepskrant voor de kerstvakantie',
    },
  ],
};

export const writtenEvaluations = [
  'De instructietafel werkte: elke dag kort is beter dan twee keer lang. Dat houden we vast. Automatiseren schoot erbij in.',
  'Wie extra instructie kreeg, ging vooruit. De middengroep kreeg te weinig aandacht: daar letten we nu op.',
  'De afspraken waren te veel. Volgende keer kiezen we er twee.',
];

export const blocks: readonly {
  kind: 'block' | 'template' | 'step';
  title: string;
  domain: Domain | null;
  yearGroup: number | null;
  texts: Partial<WrittenPlan>;
}[] = [
  {
    kind: 'block',
    title: 'Instructietafel',
    domain: null,
    yearGroup: null,
    texts: {
      approachIntensive: 'Drie keer per week 20 minuten aan de instructietafel: voordoen, samen doen, zelf doen.',
    },
  },
  {
    kind: 'block',
    title: 'Automatiseren',
    domain: 'rekenen',
    yearGroup: null,
    texts: { approachBasic: 'Dagelijks 5 minuten automatiseren in tweetallen.' },
  },
  {
    kind: 'template',
    title: 'Basisaanpak van de school',
    domain: null,
    yearGroup: null,
    texts: {
      approachIntensive: 'Voorinstructie en verlengde instructie, vier keer per week 15 minuten.',
      approachBasic: 'Instructie volgens de methode, samen nabespreken.',
      approachAdvanced: 'Compacten en verrijken, wekelijks besproken.',
    },
  },
  ...(
    [
      [5, 'Tafels tot en met 10 binnen drie seconden'],
      [6, 'Breuken als deel van een geheel, met strook en cirkel'],
      [7, 'Breuken vergelijken en optellen met gelijke noemer'],
      [7, 'Verhoudingstabel gebruiken'],
      [8, 'Procenten als verhouding'],
    ] as const
  ).map(([yearGroup, title]) => ({ kind: 'step' as const, title, domain: 'rekenen' as const, yearGroup, texts: {} })),
];

export const writtenComment = 'Sterk dat jullie bij het handelen beginnen. Hoe weet je op 15 januari dat het werkt?';
