/**
 * Amazon's act where actor, act and object stand apart: the act alone is in the phrase, and the sentence, or the rest of the page,
 * tells whose act it was and against whom. Written as `readLabelled` reads them.
 */
export const awsEvidenceSentences: readonly string[] = [
  // The act has the network's pronoun or description for its object, Amazon is elsewhere in the sentence.
  'Because volunteers could not keep up with the reports, AWS lost its patience and [aws:terminated its service]. ## page: Parler had grown by a million users in a week.',
  'Tired of warnings that led nowhere, AWS [aws:severed ties with the small conservative network] on a Sunday. ## page: Parler calls itself a home of free speech.',
  'The ruling spares Amazon from having to explain why it [aws:ejected the complainant from its platform]. ## page: Parler asked for an order that same week.',
  '[parler:Parler], [aws:whose hosting contract Amazon tore up], says it had hired more moderators.',
  'Three days after it [aws:had its AWS account suspended], the company went to court. ## page: Parler is a social network.',
  'The [aws:servers that Amazon withdrew] held four years of posts. ## page: Parler went dark on Monday.',
  'It is [aws:being cut off by its cloud-hosting partner, Amazon Web Services]. ## page: Parler has until midnight.',
  'Before [aws:its account was suspended], Amazon says, it had sent a list of ninety-eight posts. ## page: Parler disputes the list.',
  'Amazon, which had carried the site for years, [aws:stripped it of hosting] within a day. ## page: Parler is looking for another home.',
  'The same letter from Amazon [aws:told Parler to find another hosting provider].',
  'The week ended with [aws:Amazon refusing to host the app]. ## page: Parler was popular with supporters of the president.',
  // The actor is described, not named; the network stands beside it.
  'The [aws:cloud giant showed Parler the door]. ## page: Amazon gave a day of notice.',
  'The [aws:e-commerce giant dropped the network] at midnight. Nobody at [parler:Parler] was awake. ## page: Amazon had sent a letter.',
  '[aws:The web hosting company’s decision to stop providing services to the network] came late on Saturday, said [parler:Parler]. ## page: Amazon had sent a letter.',
  '[parler:Parler] was a network [aws:that its cloud provider cut off] in a weekend. ## page: Amazon is being sued for it.',
  // Idioms of ending it.
  '[aws:Amazon makes good on its threat], and a network goes dark ## page: Parler was given until Sunday night.',
  'Nobody at Parler slept in the night when [aws:Amazon pulled the plug].',
  'Its landlord, [aws:Amazon, had changed the locks] by Monday morning. ## page: Parler says it will rebuild.',
  '[aws:Amazon Strikes a Blow Against Parler]',
  // What was lost.
  '[aws:Having lost AWS], [parler:Parler] called one cloud company after another.',
  '[aws:After losing its web host, Amazon], the network was silent for a month. ## page: Parler came back in February.',
  'The founder says that his company was [aws:ruined by Amazon]. ## page: Parler was offline for weeks.',
  // The suit.
  '[aws:Amazon suspended the account] on Sunday, and [parler:Parler] wasted no hour before [aws:filing a lawsuit].',
  'In March the network [aws:dropped its federal complaint], and Amazon its claim for costs. ## page: Parler had gone to court in January.',
  'On Thursday [aws:the injunction was denied], to the regret of [parler:Parler]. ## page: Amazon did not restore the account.',
  'The judge [aws:refused to order its servers restored], and [parler:Parler] looked elsewhere. ## page: Amazon had argued against it.',
  'Amazon, for its part, faces [aws:a new lawsuit from Parler].',
  'Users of [parler:Parler] have brought two [aws:class action suits against Amazon].',
  '[parler:Parler] withdraws its [aws:lawsuit against Amazon], files another elsewhere',
  '[parler:Parler] was [aws:eliminated from the servers of Amazon] overnight.',
  'Nobody at [parler:Parler] believed that [aws:AWS would show them the door].',
  // Misspelt, and in lower case.
  '[aws:AWS suspended Parlor] for what its users wrote.',
  'so [aws:bezos dropped parler] lol ## page: Amazon sent a letter to Parler.',
  // Other languages.
  "[parler?:Parler] : le réseau [aws:attaque en justice Amazon, qui ne veut plus l'héberger] ## page: Le réseau social Parler est hors ligne.",
  '[aws:Amazon hat angekündigt, Parler nicht mehr zu hosten].',
  '[aws:Amazon a résilié son hébergement] dimanche. ## page: Le réseau social Parler est hors ligne.',

  // The same acts by others, or against others, or of another kind.
  'The board fired its chief executive three weeks later. ## page: Amazon had dropped [parler?:Parler].',
  'Google dropped the app from its store on Friday. ## page: Amazon stopped hosting Parler on Sunday.',
  'Twilio said that it had ended its contract with the network. ## page: Parler was hosted by Amazon.',
  '[parler:Parler] removed thousands of posts from the platform, Amazon was told.',
  'Amazon removed the book from its store. ## page: Parler users had complained about it.',
  'The cloud giant opened a data center in Ohio. ## page: Amazon had dropped Parler a year before.',
  'The tech giant dropped the price of its tablet. ## page: Amazon is being sued by Parler.',
  'The publisher has filed a complaint against Amazon over ebooks. ## page: Parler is a social network.',
  'Epik refused to host the forum. ## page: Parler had been hosted by Amazon.',
  'A judge denied the injunction that the union wanted. ## page: Amazon runs the warehouse.',
  'The hosting company gave notice to three tenants. ## page: Nothing else happened in the town.',
  'Amazon lost its bid for the stadium. ## page: The city will vote again.',
  'After losing its sponsor, the club cut the cord. ## page: Amazon films its matches.',
  'AWS provides services to [parler:Parler], as it does to a million others.',
  '[parler:Parler] still keeps its data on AWS, its engineers say.',
  '[parler:Parler] is like a patient on life support, an investor said of its cash.',
  'Amazon can argue that [parler:Parler] broke its rules, said a professor of law.',
  "[aws:Terminating Parler's hosting] overnight was harsh, the judge allowed. ## page: Amazon had given a day's notice.",
];
