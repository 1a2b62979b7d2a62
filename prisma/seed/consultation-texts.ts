/** What invented teachers ask, what a visitor writes and what comes of it. Nobody is in it. */
export const threads = [
  {
    lesson: 'Rekenen, 9.15 uur',
    question: 'Organiseer ik drie niveaus zo dat iedereen aan het werk is?',
    visit:
      'De basisgroep start direct. De instructietafel begint na twaalf minuten; twee leerlingen van de verdiepte groep wachten intussen op de opdracht.',
    talk: 'De verdiepte opdracht klaarleggen vóór de instructie scheelt tien minuten wachttijd.',
    reflection: 'Ik zie nu dat ik te lang bij de hele groep blijf. Ik start de instructietafel eerder.',
    agreement: 'De verdiepte opdracht ligt klaar bij de start van de les',
  },
  {
    lesson: 'Begrijpend lezen, 10.45 uur',
    question: 'Zijn alle leerlingen betrokken tijdens de instructie?\nKomen ook de stille leerlingen aan het woord?',
    visit: 'In twintig minuten zeventien beurten, verdeeld over negen leerlingen. Na de wisbordjes doet iedereen mee.',
    talk: 'Wisbordjes halverwege werken. Beurten verdelen met naamstokjes is het proberen waard.',
    reflection: 'Ik dacht dat ik de beurten eerlijk verdeelde. De telling helpt.',
    agreement: 'Twee keer per instructie een wisbordjesvraag voor iedereen',
  },
  {
    lesson: 'Taal, 8.45 uur',
    question: 'Controleer ik onderweg of ze het begrijpen?',
    visit:
      'Het doel staat op het bord. Na de uitleg één controlevraag; drie leerlingen hebben hem fout en gaan toch verder.',
    talk: 'Wie de controlevraag mist, blijft aan de instructietafel: dat past in de les zonder extra tijd.',
    reflection: 'De controlevraag stel ik al, ik doe alleen nog niets met het antwoord.',
    agreement: 'Na de controlevraag beslissen wie er aan de instructietafel blijft',
  },
  {
    lesson: 'Rekenen, 13.15 uur',
    question: 'Past mijn lesstof bij het niveau van de leerlingen?',
    visit: 'De eerste vier sommen zijn voor bijna iedereen bekend. De redactiesommen vragen leeshulp.',
    talk: 'De instaptoets van het blok gebruiken om de eerste sommen over te slaan.',
    reflection: 'Ik durfde niets over te slaan. Met de instaptoets kan dat wel.',
    agreement: 'Per blok op de instaptoets beslissen wat wordt overgeslagen',
  },
] as const;

export const formLines = [
  { key: 'doel', label: 'Het lesdoel is duidelijk voor de leerlingen', kind: 'seen' },
  { key: 'niveaus', label: 'Er wordt gewerkt op drie niveaus', kind: 'seen' },
  { key: 'betrokken', label: 'Wat valt op aan de betrokkenheid', kind: 'text' },
] as const;
