/** Amazon's act and the suit about it in the tenses, voices and nouns of French, German, Spanish, Italian, Portuguese and Dutch. */
export const awsTongueSentences: readonly string[] = [
  // French: conditional, infinitive, noun, passive, suit.
  'La lettre prévenait qu’Amazon [aws?:Web Services] couperait. ## page: Un port de pêche.',
  'Le courriel annonçait que dimanche soir [aws:Amazon suspendrait le compte]. ## page: Parler cherche un abri.',
  '[aws:Amazon veut débrancher Parler] avant minuit.',
  'Depuis [aws:l’éviction de Parler par Amazon], le site reste muet.',
  'La [aws:fermeture de Parler par AWS] a surpris ses abonnés.',
  '[aws:Amazon ne veut plus héberger le réseau]. ## page: Parler a perdu son hébergeur.',
  'Le réseau a été [aws:rendu inaccessible par Amazon]. ## page: Parler comptait des millions de comptes.',
  '[aws:La plainte déposée par Parler contre Amazon] sera examinée jeudi.',
  '[parler:Parler] [aws:a assigné Amazon devant un tribunal] de Seattle.',
  '[aws:Amazon refuse d’héberger le réseau]. ## page: Parler proteste.',
  'L’hébergeur [aws:Amazon a tiré la prise] dimanche. ## page: Parler est hors ligne.',
  // German: verb last, separable verbs, participle, noun, suit.
  'Der Konzern teilte mit, dass [aws:Amazon die Konten sperren] werde. ## page: Parler hat bis Sonntag Zeit.',
  '[aws:Amazon hatte angekündigt, die Server für Parler abzuschalten].',
  'Nach dem [aws:Rauswurf durch Amazon] suchte das Netzwerk eine Bleibe. ## page: Parler ist offline.',
  'Von [aws:Amazon vor die Tür gesetzt], schweigt das Netzwerk. ## page: Parler ist offline.',
  'Die [aws:Klage des Netzwerks gegen Amazon] liegt seit Montag beim Gericht. ## page: Parler fühlt sich verfolgt.',
  '[parler:Parler] [aws:zieht gegen Amazon] vor Gericht.',
  'Der Dienst ist [aws:bei Amazon rausgeflogen]. ## page: Parler ist offline.',
  '[aws:Amazons Entscheidung] trifft das Netzwerk hart. ## page: Parler ist offline.',
  // Spanish.
  'La red avisó de que [aws:Amazon suspendería su cuenta] el domingo. ## page: Parler buscaba otro proveedor.',
  '[aws:Amazon dio de baja la cuenta] de madrugada. ## page: Parler quedó fuera de línea.',
  'Al lunes siguiente de que [aws:Amazon le retirara los servidores], no había nada. ## page: Parler quedó fuera de línea.',
  'El tribunal estudia [aws:la demanda de Parler contra AWS].',
  '[parler:Parler] [aws:lleva a Amazon a los tribunales].',
  'Los abogados piden que se impida a [aws:Amazon cortarle el servicio]. ## page: Parler presentó el escrito el lunes.',
  '[aws:Amazon rescindió el contrato]. ## page: Parler quedó fuera de línea.',
  // Italian.
  '[aws:Amazon ha annunciato di voler sospendere il servizio]. ## page: Parler cerca casa.',
  'Prima che [aws:Amazon negasse i server], il sito cresceva. ## page: Parler cerca casa.',
  '[parler:Parler] [aws:ha citato in giudizio Amazon].',
  'Il giudice ha ascoltato [aws:la causa di Parler contro Amazon].',
  '[aws:Amazon ha sfrattato Parler] dalla sua rete.',
  'La [aws:decisione di Amazon] ha lasciato muto il sito. ## page: Parler cerca casa.',
  // Portuguese.
  '[aws:Amazon deixará de hospedar a rede]. ## page: Parler ficou fora do ar.',
  'O juiz analisa [aws:o processo do Parler contra a Amazon].',
  '[aws:Suspensa pela Amazon], a rede pede ajuda. ## page: Parler ficou fora do ar.',
  '[aws:Amazon encerrou o contrato]. ## page: Parler ficou fora do ar.',
  // Dutch.
  '[aws:Amazon verbrak de banden] in het weekend. ## page: Parler is offline.',
  'Sinds [aws:Amazon de stekker uit] het platform trok, is het stil. ## page: Parler is offline.',
  '[aws:De rechtszaak van Parler tegen Amazon] begint donderdag.',
  'Het platform is [aws:door Amazon geweerd]. ## page: Parler is offline.',
  '[aws:Amazon heeft het contract opgezegd]. ## page: Parler is offline.',
];

/** Amazon beside the network in the same languages, without the act: other acts, others' acts, words that look alike. */
export const awsTongueCalmSentences: readonly string[] = [
  'Amazon a refusé de commenter. ## page: Parler est hors ligne.',
  'Amazon retire un livre de son catalogue. ## page: Le livre ne cite pas le réseau social.',
  'Amazon n’a pas souhaité parler de ses résultats.',
  'Amazon fait parler ses enceintes en vingt langues.',
  'Amazon weigerde commentaar te geven. ## page: Parler is offline.',
  'Amazon still hosts thousands of small firms. ## page: Parler was one of them.',
  'Amazon will retire an old storage plan in June. ## page: Parler once ran on it.',
  'Advogados da Amazon e do banco foram ouvidos. ## page: Parler pede ajuda.',
  'Amazon senkt die Preise für Speicher. ## page: Parler nutzte den Dienst.',
  'Gli avvocati di Amazon non hanno risposto. ## page: Parler cerca casa.',
  'Amazon e la piattaforma non hanno commentato. ## page: Parler cerca casa.',
  'Union leaders took action against a former Amazon manager. ## page: Parler posts were read in court.',
];
