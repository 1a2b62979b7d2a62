/** Put together for Koers from common first and last names; every combination is invented. */
export const firstNames =
  `Aisha Amber Anouk Bas Bram Casper Chaima Daan Demi Dilara Eline Emir Esmee Evi Femke Finn Fleur Floor Gijs Guus Hamza
Hanna Hidde Ilias Imane Isa Ivo Jasmijn Jelle Jens Joep Julia Jurre Kaan Karlijn Kiki Koen Lars Lieke Lina Liv Loek Lotte Luca Lynn Maartje Malik
Maud Mees Meryem Mila Milan Naomi Nina Noor Noud Nour Olaf Omar Pepijn Pien Pim Puck Quinten Rayan Rens Rosa Roos Ruben Saar Sami Sanne Selin
Siem Sofie Stan Sven Tess Teun Thijs Tijn Tuana Veerle Vera Wessel Wout Xavi Yara Yassin Yusuf Zara Zoe`.split(/\s+/);

export const lastNames =
  `Aarts Achterberg Ait Bakels Bastiaans Beekveld Berends Bolhuis Boukhari Bruinsma Celik Claassen Dahmani Dekkers Demir
Dijkhof Dorresteijn Eggens Elzinga Ergin Faber Franken Gerritsma Goossens Groenhof Haddou Hagenaars Heijnen Hofstee Huisinga Jansma Jonkman Kamstra
Kaya Keizers Kerkhofs Kloosterman Koolen Kuipers Lammers Leenders Lindeboom Linssen Maassen Meertens Moerman Mulders Nabuurs Nijenhuis Oosterveld
Ouali Peeters Pelgrim Ploegmakers Postma Ramdas Reijnders Rietveld Rombouts Sahin Schoenmakers Sluiters Smeenk Snijders Stappers Steenbeek Tellegen
Terpstra Teunissen Uijterlinde Vennema Verhagen Vermeulen Vissers Vogels Vonk Wagemans Weijers Wierda Wijnands Yildiz Zegers Zonneveld`.split(
    /\s+/,
  );

export const schoolNames =
  `De Zilverreiger|De Wilgenhof|Het Kompas|De Bron|De Regenboog|Het Talent|De Horizon|De Klimop|De Ontdekking|De Stroom|Het Nest|De Driehoek`.split(
    '|',
  );

/** Lower case, without accents: for e-mail addresses. */
export const mailName = (first: string, last: string, n: number) =>
  `${first}.${last}${n > 0 ? n : ''}`.toLowerCase().replace(/[^a-z0-9.]/g, '');
