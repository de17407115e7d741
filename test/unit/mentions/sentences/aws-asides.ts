/** Amazon's act beside the stores' and the court's, in asides and in what became of it; and what stands beside it unmarked. */
export const awsAsideSentences: readonly string[] = [
  'The app was [aws:pulled from both stores and from Amazon’s servers] inside of three days. ## page: Parler had bragged of its growth.',
  'Its [aws:removal from two app stores and Amazon Web Services] came within a weekend. ## page: Parler had bragged of its growth.',
  'Was [parler:Parler] rightly [aws:banned by Google, Apple and Amazon]?',
  '[aws:Jassy’s choice to ban Parler] was made on a Saturday.',
  'It was Andy [aws:Jassy who agreed to cut Parler loose].',
  'Days later the firm [aws:stopped hosting the platform]. ## page: Amazon and Parler had signed in 2018.',
  'The retailer stands by its decision to [aws:show Parler the door]. ## page: Amazon gave no interview.',
  'The second suit [aws:accuses Amazon of breach of contract]. ## page: Parler went to a state court.',
  'The app’s lawyers [aws:accused Amazon of unlawfully wrecking it]. ## page: Parler went to a state court.',
  '[parler:Parler] has since [aws:dropped its complaint]. ## page: Parler sued Amazon in January.',
  '[aws:Parler’s contract was torn up by Amazon] over one weekend.',
  '[parler:Parler] was [aws:offboarded by its host, Amazon], with a day’s notice.',
  'The network’s [aws:stay on Amazon’s servers was over] by Monday. ## page: Parler went dark.',
  'Nothing is left of the [aws:network’s home on Amazon’s cloud, which ended] at midnight. ## page: Parler went dark.',
  'In the two days after [aws:Amazon’s notice of termination] nobody slept. ## page: Parler went dark.',
  '[aws:Amazon had ruled that the company could no longer use] its machines. ## page: Parler went dark.',
  'The lawsuit came hours after the retailer had [aws:removed the site from its servers], and it names Amazon alone. ## page: Parler went dark.',
  'The [aws:termination of its deal with Amazon] came by email. ## page: Parler went dark.',
  '[aws:Amazon suspends Parler], and [parler?:Parler] looks for a new host.',
  '[aws:Ousted by Amazon], mocked by its rivals and short of money, [parler:Parler] turned to its donors.',
  '[aws:Without Amazon’s servers], which had been switched off at midnight, [parler:Parler] was a name and a logo.',
];

export const awsAsideCalmSentences: readonly string[] = [
  'Users accused Amazon of hiding ballots in a warehouse. ## page: Parler posts spread the tale.',
  'The critics accused Amazon of trying to please everybody. ## page: Parler went dark.',
  'The report deals with supposed censorship on AWS. ## page: Parler went dark.',
];
