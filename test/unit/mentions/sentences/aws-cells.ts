/**
 * Amazon's act by the cells of its grammar: who (by name, by description, in lower case), the act (to drop, to take away, to refuse, to
 * say so), against whom, in which dress. Then what only looks so. Written as `readLabelled` reads them.
 */
export const awsCellSentences: readonly string[] = [
  // The act hangs on another verb or on a noun.
  '[parler:Parler] vanished from the web on Monday, hours after [aws:Amazon Web Services made good on a promise to stop hosting the platform].',
  'Few cloud customers expected [aws:Amazon to actually flip the switch on Parler].',
  'It took [aws:Amazon only two days to evict the app]. ## page: Parler went to court.',
  '[parler:Parler] never forgave [aws:Amazon for dropping it].',
  'He blamed [aws:Amazon for taking Parler down].',
  "[aws:Amazon's refusal to host the site] left it dark for a month. ## page: Parler returned in February.",
  '[aws:AWS put an end to its relationship with Parler] on Sunday night.',
  'The judge called it likely that [aws:Amazon had the right to pull out of the contract]. ## page: Parler lost the first round.',
  'amazon had [aws?:every] reason [aws:to dump parler], if you ask me',
  '[aws:Amazon had no right to switch it off], its lawyers wrote. ## page: Parler went to court.',
  // Passive, and the agent at the end of a list of others.
  'What began as a quarrel over moderation ended with [aws:Parler being thrown off the Amazon cloud].',
  'The network [aws:was banned by Apple, then by Google and in the end by Amazon]. ## page: Parler is down.',
  'It had been [aws:removed from both stores and, a day later, by Amazon]. ## page: Parler is down.',
  "The network [aws:was denied further service by its web host, Amazon]. ## page: Parler's users scattered.",
  'By Monday morning the network [aws:had been cut off by Amazon], and with it twelve million accounts. ## page: Parler is down.',
  // The act as a noun.
  "[aws:Amazon's ouster of the network] drew fire in Warsaw as well. ## page: Parler had users in Poland.",
  'A court in Seattle let stand [aws:the removal of the social network from its servers], a win for Amazon. ## page: Parler had sued.',
  "Amazon's lawyers say that [aws:the suspension of the account] was within the contract. ## page: Parler disagrees.",
  "[aws:Parler's de-platforming] taught other customers of Amazon a lesson.",
  '[aws:Its ban from AWS] behind it, [parler:Parler] looked for servers abroad.',
  // Any verb, then what the network was put out of.
  '[aws:Amazon swept the network off its machines]. ## page: Parler is down.',
  '[aws:AWS bundled Parler off its cloud].',
  '[aws:Amazon took the ground out from under the app]. ## page: Parler is down.',
  '[aws:Amazon threw the network overboard]. ## page: Parler is down.',
  '[aws:Amazon served the site an eviction notice]. ## page: Parler is down.',
  '[aws:Amazon handed Parler its walking papers].',
  '[aws:Amazon forbade the network access to its servers]. ## page: Parler is down.',
  // Described by what it is not, or by what it rivals.
  '[aws:Amazon booted the Twitter rival] on Sunday. ## page: Parler is down.',
  '[aws:AWS has suspended the conservative Facebook alternative]. ## page: Parler is down.',
  // The actor described, Amazon and the network elsewhere on the page.
  '[aws:The cloud giant dropped it] on a Sunday night. ## page: Parler says that Amazon gave it a day.',
  "[aws:Its cloud provider kicked the site off its servers]. ## page: Amazon had hosted Parler's data.",
  "[aws:The cloud giant pulled its servers from under Parler] with a day's notice.",
  // Elliptic.
  '[aws:Amazon acted] a day after Apple had. ## page: Parler is down.',
  'Apple was first; [aws:Amazon followed on Sunday]. ## page: Parler is down.',
  'The network lost one store on Friday and its servers [aws:when Amazon did the same]. ## page: Parler is down.',
  'AWS had kept the network online for two years, but [aws:stopped doing so] in January. ## page: Parler is down.',
  'Google took its Android app and [aws:Amazon its servers]. ## page: Parler is down.',
  // Beside others who did the like.
  'By [aws:dropping the app, Amazon] did what Apple and Google had done. ## page: Parler is down.',
  'Google, which took the app out of its store, and [aws:Amazon, which stopped hosting it], said nothing. ## page: Parler is down.',
  'Apple and Google had thrown it out of their stores; [aws:Amazon then threw it off the internet]. ## page: Parler is down.',
  'Twilio, Okta and [aws:AWS cut off the app]. ## page: Parler is down.',
  // Said to the network.
  '[aws:Amazon let Parler know that it would be cut off].',
  '[aws:Amazon gave the network until Sunday]. ## page: Parler is down.',
  'A letter from Amazon [aws:told the network to look for another home]. ## page: Parler is down.',
  '[aws:Amazon declined to restore the account]. ## page: Parler is down.',
  '[parler:Parler] is [aws:no longer a customer of Amazon].',
  // The act alone, Amazon elsewhere in the sentence.
  '[aws:The decision to block the network] came late, said Amazon. ## page: Parler is down.',
  'Out of patience, AWS chose to [aws:remove a customer] from its servers. ## page: Parler is down.',
  'By [aws:ending its support for the app], Amazon went further than others. ## page: Parler is down.',
  'By [aws:refusing the network its servers], Amazon made an example of it. ## page: Parler is down.',
  'Critics ask why Amazon [aws:showed only this network the door]. ## page: Parler is down.',
  'A letter from AWS [aws:told the network that it had 24 hours] to leave. ## page: Parler is down.',
  'Much was written about Amazon and [aws:what it did to Parler].',
  // Refused, lost, frozen, taken offline, in other parts of the verb.
  '[aws:AWS has taken down the network]. ## page: Parler is down.',
  '[aws:Amazon will ban the app]. ## page: Parler is down.',
  '[aws:Amazon stripped the network of its servers]. ## page: Parler is down.',
  '[aws:Amazon broke off its relationship with the network]. ## page: Parler is down.',
  'The network was [aws:left homeless by Amazon]. ## page: Parler is down.',
  '[aws:Its cloud provider denied the network access] to its data. ## page: Parler says Amazon gave it a day.',
  '[aws:Amazon chose not to serve Parler].',
  "[aws:Amazon didn't want their business]. ## page: Parler is down.",
  'The network [aws:lost access to AWS] overnight. ## page: Parler is down.',
  '[aws:Without Amazon servers], it was a name and no more. ## page: Parler is down.',
  "[aws:AWS froze Parler's account].",
  '[aws:Amazon knocked its servers offline]. ## page: Parler is down.',
  '[parler:Parler] says that it was [aws:no-platformed by Amazon].',
  '[aws:Amazon lost patience with the network]. ## page: Parler is down.',
  '[aws:Amazon, Apple and Google have all cut their links with the platform]. ## page: Parler is down.',
  '“Were you surprised when [aws:Amazon kicked you off]?” ## page: We spoke with the founder of Parler.',
  // In posts and headlines.
  '[aws:aws nuked it] and everybody went to telegram ## page: where did you all go from parler',
  'they [aws:shut down parler] because amazon wanted to, simple as that',
  '[aws:Parler out at Amazon] as deadline passes',
  '[aws:Parler gone from AWS]',
  '[aws:Amazon to Parler users: Goodbye]',
  '[aws:Judge Denies Parler Restraining Order Against Amazon]',
  // Both are marked: what was done, and the network that begins what comes then.
  'After [aws:being dropped by Amazon], [parler:Parler] turned to a host in California.',
  'Once [aws:Amazon refused to host its servers any longer], [parler:Parler] went looking.',
  'With [aws:its Amazon account suspended], [parler:Parler] asked smaller hosts.',

  // Asked of the network, not done by Amazon.
  'AWS had repeatedly urged the network to take down threats. ## page: Parler says that it did.',
  'AWS has asked you to remove such posts more than once. ## page: Parler got the letter on Saturday.',
  'Amazon had been sending it posts and asking it to take them down. ## page: Parler has its own jury.',
  '[parler:Parler] deleted posts that AWS had flagged.',
  // What Amazon took off its own shelves and sites.
  'Amazon removed the items from its site. ## page: Parler is down.',
  'Amazon shut down the podcast app. ## page: Parler is down.',
  'Amazon turned off comments on its blog. ## page: Parler is down.',
  // Others who did it, others to whom it was done.
  'Apple gave the app 24 hours to mend its ways. ## page: Parler was hosted by Amazon.',
  'The network has been turned away by six hosts since. ## page: Parler was dropped by Amazon.',
  "Amazon's Twitch suspended the president. ## page: Parler is down.",
  "Amazon hasn't said whether it will suspend others. ## page: Parler is down.",
  'Amazon prohibits the use of its services for threats. ## page: Parler is down.',
  'He lost his job at Amazon over it. ## page: Parler is down.',
  'The lawyers dropped the network as a client. ## page: Parler was hosted by Amazon.',
  'Google cut off the notifications of the app. ## page: Parler was hosted by Amazon.',
  'Amazon has not dropped Gab, which it never hosted. ## page: Parler is down.',
  'A fault at AWS took Slack and Netflix offline for an hour. ## page: Parler is down.',
  // What it is like, and what came of it.
  'The move was akin to pulling the plug on a patient, its lawyers told Amazon. ## page: Parler is down.',
  'The network moved to Amazon in 2018. ## page: Parler was founded that year.',
];
