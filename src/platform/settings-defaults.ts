import type { Settings } from './settings-types';

/**
 * Settings nobody has changed. A card opens half a second after the pointer came to rest, the delay that Wikipedia's page
 * previews settled on: less opens cards on mere crossings.
 */
export const DEFAULT_SETTINGS: Settings = {
  reach: 'known-sites',
  sitesOn: [],
  sitesOff: [],
  topicsOff: [],
  hiddenForms: [],
  density: 'every',
  markLook: 'underline',
  markColour: 'rust',
  cardOpening: { on: 'hover', delay: 500 },
  theme: 'system',
};
