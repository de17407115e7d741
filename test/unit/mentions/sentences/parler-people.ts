/** The family of builders and other people of the name, and the network's own words that look like them. */
export const parlerNameSentences: readonly string[] = [
  'In 1385 Parler finished the choir of the cathedral.',
  'Parler, eine Familie von Baumeistern und Bildhauern, wirkte in Prag und Gmünd.',
  'The nave is the work of the Parler workshop.',
  'His brother Alan Parler kept bees.',
  "[parler:Parler]'s law firm quit on the same Sunday.",
  "Her husband's [parler:Parler] account was read aloud in court.",
  'His wife found the [parler:Parler] posts a year later.',
];
