/** The suit about Amazon's act and what became of it, and suits about something else. Written as `readLabelled` reads them. */
export const awsSuitSentences: readonly string[] = [
  // Who asked for what.
  "[aws:The network's suit against the cloud company] was moved to a state court. ## page: Parler says that Amazon gave it a day.",
  'The owners [aws:sued the tech giant] the next morning, said [parler:Parler]. ## page: Amazon had pulled its servers.',
  '[aws:Amazon, which has been sued by the network], calls the claims meritless. ## page: Parler was offline for a month.',
  'The complaint alleges that [aws:Amazon violated antitrust law]. ## page: Parler was offline for a month.',
  '[aws:The AWS lawsuit] is its second this year. ## page: Parler was offline for a month.',
  'The public, she wrote, had no interest in [aws:forcing Amazon to host threats]. ## page: Parler was offline for a month.',
  'It would die [aws:unless Amazon turned its servers back on], the network told the court. ## page: Parler was offline for a month.',
  '[parler:Parler] hoped for [aws:an order to have Amazon restore it].',
  // What Amazon answered, and what the court held.
  '[aws:Amazon asked the judge to throw out the complaint]. ## page: Parler was offline for a month.',
  '[aws:Amazon said of the suit] that it had no merit. ## page: Parler was offline for a month.',
  '[aws:The judge ruled for Amazon], to nobody’s surprise. ## page: Parler was offline for a month.',
  '[aws:Judge Rothstein sided with AWS] on Thursday. ## page: Parler was offline for a month.',
  'She [aws:rejected the bid to have Amazon restore the site]. ## page: Parler was offline for a month.',
  '[aws:Amazon refused to turn the servers back on]. ## page: Parler was offline for a month.',

  // Suits of others, and about something else.
  'The FTC sued Amazon over its market power. ## page: Parler sued in January.',
  'A judge refused to dismiss the drivers’ suit against Amazon. ## page: Parler sued in January.',
  'Amazon filed a lawsuit against sellers of fakes. ## page: Parler sued in January.',
  'Its founder sued the company over his firing. ## page: [parler?:Parler] was dropped by Amazon.',
  'Epic sued Apple over the fees of its store. ## page: Parler sued Amazon.',
];
