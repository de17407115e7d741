/** Ways into the Capitol and at it that name neither a riot nor a storm; and what only looks so. Written as `readLabelled` reads them. */
export const waysIntoCapitolSentences: readonly string[] = [
  'A former officer who [riot:raided the Capitol] with a flagpole was sentenced on Tuesday. ## page: Rioters broke in on January 6, 2021.',
  'He [riot:climbed through a broken Capitol window] with a phone in his hand.',
  'She was filmed [riot:crawling through a smashed Capitol window].',
  'The crowd marched to the [riot:Capitol and stormed the building]. ## page: It was January 6, 2021.',
  'Lawmakers heard [riot:rioters breaking the windows of the U.S. Capitol].',
  'He watched [riot:supporters of President Trump breach and ransack parts of the Capitol].',
  'The mob rammed through barricades to [riot:breach the Capitol].',
  'Lobbyists besieged Capitol Hill in the last days before the vote.',
  'Teachers stormed the Capitol in Frankfort with signs and songs.',
  'Officers raided the Capitol Theatre on a tip about forged tickets.',
  'A cat climbed through an open window of the state capitol.',
  'Farmers drove to Washington and marched past the Capitol in May.',
  'The museum compares the storming of the Bastille with the storming of the Winter Palace.',
  'The band plays the Riot Room on January 6.',
  'Snow fell on Washington on January 6 and covered the Capitol lawn.',
];
