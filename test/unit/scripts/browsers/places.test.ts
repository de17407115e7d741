import { describe, expect, it } from 'vitest';
import { isNewEnough } from '../../../../scripts/browsers/find';
import { browserPlaces } from '../../../../scripts/browsers/places';

describe('where browsers are looked for', () => {
  it('is only the place that the person named, where one is named', () => {
    const environment = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/bin' };
    expect(browserPlaces('chrome', { platform: 'linux', environment })).toEqual(['/opt/mine']);
  });

  it('is the search path on Linux, every Chromium before any Chrome', () => {
    const places = browserPlaces('chrome', {
      platform: 'linux',
      environment: { PATH: '/usr/bin::/snap/bin' },
    });
    expect(places.slice(0, 2)).toEqual(['/usr/bin/chromium', '/snap/bin/chromium']);
    expect(places.indexOf('/snap/bin/chromium')).toBeLessThan(places.indexOf('/usr/bin/google-chrome'));
    expect(browserPlaces('firefox', { platform: 'linux', environment: { PATH: '/usr/bin' } })).toContain(
      '/usr/bin/firefox-esr',
    );
  });

  it('is the applications folder on macOS, and the own one', () => {
    const places = browserPlaces('firefox', { platform: 'darwin', environment: { HOME: '/Users/me' } });
    expect(places).toContain('/Applications/Firefox.app/Contents/MacOS/firefox');
    expect(places).toContain('/Users/me/Applications/Firefox.app/Contents/MacOS/firefox');
  });

  it('is the program folders on Windows', () => {
    const places = browserPlaces('chrome', {
      platform: 'win32',
      environment: { PROGRAMFILES: 'C:\\Program Files' },
    });
    expect(places).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
  });
});

describe('whether a browser is new enough', () => {
  it.each([
    ['chrome', 'Chromium 128.0.6613.84 built on Debian', true],
    ['chrome', 'Google Chrome 127.0.6533.119', false],
    ['firefox', 'Mozilla Firefox 146.0.1', true],
    ['firefox', 'Mozilla Firefox 145.0.2', false],
    ['firefox', 'no version at all', false],
  ] as const)('%s: "%s" is %s', (target, version, expected) => {
    expect(isNewEnough(target, version)).toBe(expected);
  });
});
