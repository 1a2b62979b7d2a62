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
    time: 'Tijd',
    when: {
      everySchoolDay:
        'Je krijgt hooguit één mail per schooldag, om %{time}. Is er niets nieuws, dan komt er geen mail.',
      weekly:
        'Je krijgt hooguit één mail per week: op %{day} om %{time}. Werk je die dag niet, dan op je eerste werkdag daarna.',
      none: 'Je krijgt geen dagbericht. Wat er te doen is, staat in Koers onder Taken.',
    },
    quiet: 'Nooit in het weekend, in een vakantie, op je vrije dagen of tijdens je verlof.',
    leave: 'Verlof opgeven',
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
  mailSettings: {
    title: 'Mail instellen',
    sub: 'In wiens naam Koers mailt, waar antwoorden aankomen, en of de mail de deur uit gaat.',
    form: 'Afzender',
    sender: 'Naam van de afzender',
    senderHelp: 'Bijvoorbeeld de naam van je bestuur. Leeg: zoals het bij de installatie is ingesteld.',
    replyTo: 'Antwoorden gaan naar',
    replyToHelp: 'Een adres dat iemand leest. Leeg: antwoorden gaan naar het adres van de afzender.',
    save: 'Opslaan',
    saved: 'Opgeslagen. De volgende mail gaat zo de deur uit.',
    kept: 'Je had hier al iets getypt dat nog niet is opgeslagen.',
    forget: 'Gooi weg',
    stale:
      'Iemand anders heeft dit intussen veranderd: afzender «%{sender}», antwoorden naar «%{replyTo}». Sla nog eens op om dat te vervangen.',
    none: 'geen',
    seen: 'Zo zien ontvangers het',
    seenFrom: 'Van',
    seenReply: 'Antwoord aan',
    seenReplyNone: 'het adres van de afzender',
    address: 'Het adres zelf verandert hier niet: alleen daarvoor tekent de mailserver.',
    perMinute: 'Koers verstuurt hooguit %{count} mails per minuut, voor alle besturen samen.',
    noServer:
      'Er is geen mailserver ingesteld: alle mail blijft in Koers. Wie Koers beheert, zet SMTP_URL en MAIL_FROM in de instellingen en start Koers opnieuw.',
    noServerDemo: 'In deze demo gaat geen mail de deur uit: je leest hem in de Mailbox.',
    test: 'Testmail',
    testText: 'Koers stuurt meteen een mail naar %{email} en laat zien wat de mailserver zegt.',
    send: 'Stuur een testmail',
    sending: 'De mailserver wordt gevraagd…',
    said: 'De mailserver zei',
    result: {
      accepted: 'De mailserver heeft de mail aangenomen.',
      refused: 'De mailserver weigert deze mail.',
      away: 'De mailserver neemt nu niets aan.',
      unknown: 'De verbinding brak af nadat de mail verstuurd was. Misschien is hij aangekomen.',
      noServer: 'Er is niets verstuurd: er is geen mailserver ingesteld.',
    },
    mend: {
      accepted: 'Kijk zo in je postvak, ook bij ongewenste mail. Komt hij daar terecht, lees dan hieronder verder.',
      refused:
        'Klopt je e-mailadres? Staat er iets over «relay», «sender» of «from», dan mag Koers bij deze server niet uit naam van dit adres mailen. Vraag de beheerder van de mailserver om dat toe te staan.',
      away: 'Gewone mail wordt vanzelf opnieuw geprobeerd. Blijft dit zo? Laat wie Koers beheert SMTP_URL nakijken: adres, poort, naam en wachtwoord.',
      unknown: 'Kijk eerst in je postvak. Is de mail er niet, probeer het dan nog eens.',
      noServer:
        'Wie Koers beheert, zet SMTP_URL en MAIL_FROM in de instellingen en start Koers opnieuw. In een demo hoeft dat niet: daar lees je alle mail in de Mailbox.',
    },
    spam: 'Komt mail bij ongewenste mail terecht?',
    spamText:
      'Ontvangers kijken of %{domain} toestaat dat deze server mailt. Wie dat domein beheert, zet drie regels in de DNS:',
    spf: 'SPF: deze mailserver mag mail van %{domain} versturen.',
    dkim: 'DKIM: de mailserver tekent elke mail, met een sleutel die bij %{domain} staat.',
    dmarc: 'DMARC: wat een ontvanger doet met mail die niet klopt. Begin met «p=none».',
    spamCheck:
      'Controleer het in de testmail: kies in je mailprogramma «origineel weergeven» of «berichtbron». Er hoort spf=pass en dkim=pass te staan.',
  },
  mailProblems: {
    title: 'Mail die niet zeker aankwam',
    none: 'Alle mail kwam aan',
    noneText: 'Hier staat mail die geweigerd is, of waarvan de mailserver niet zei of hij aankwam.',
    column: {
      who: 'Voor',
      kind: 'Mail',
      day: 'Van',
      state: 'Wat er gebeurde',
      error: 'Code',
      again: 'Nogmaals',
    },
    state: {
      unknown: 'De verbinding brak af: misschien aangekomen',
      failed: 'Geweigerd',
      mendFirst: 'Geweigerd: herstel eerst het adres',
    },
    again: 'Nogmaals sturen',
    againOf: 'Nogmaals sturen: %{kind} voor %{name}',
    askTitle: 'Deze mail nogmaals sturen?',
    askUnknown:
      'Misschien kwam hij al aan bij %{name}. Dan staat hij er twee keer in; de meeste mailprogramma’s tonen hem één keer.',
    askFailed: 'Hij gaat nog eens naar %{name}, zoals hij toen was.',
    sent: 'De mail wordt zo nogmaals verstuurd.',
    refused: 'Adressen die geweigerd worden',
    refusedNone: 'Geen enkel adres wordt geweigerd',
    refusedText:
      'Weigert de mailserver iemands adres, dan staat die persoon hier en mailt Koers niet tot het hersteld is.',
    refusedHow:
      'Naar deze mensen gaat geen mail. Vraag na wat er met het adres is; zeg hier dat het weer werkt, dan mailt Koers weer.',
    refusedColumn: { who: 'Wie', email: 'E-mailadres', since: 'Sinds', mend: 'Herstel' },
  },
};
