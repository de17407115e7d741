import { describe, expect, it } from 'vitest';
import { readNewsSites } from '../../../../scripts/build/news-sites';
import { siteOf } from '../../../../src/platform/site';

const sites = await readNewsSites();
const hosts = sites.map(({ host }) => host);

describe('the list of news sites', () => {
  it('has at least 150 hosts of at least 40 countries', () => {
    expect(hosts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(sites.map(({ country }) => country)).size).toBeGreaterThanOrEqual(40);
  });

  it('covers the source of the facts', () => {
    expect(hosts).toContain('builtinseattle.com');
  });

  it('stands in the order of the hosts, each once', () => {
    expect(hosts).toEqual([...new Set(hosts)].sort());
  });

  it('names no host that another one covers with its subdomains', () => {
    const covered = hosts.filter((host) => hosts.some((other) => host.endsWith(`.${other}`)));
    expect(covered).toEqual([]);
  });

  it('has nothing but a host, a name and a country, each in its form', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    for (const site of sites) {
      expect(Object.keys(site)).toEqual(['host', 'name', 'country']);
      expect(site.host).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      expect(siteOf(`https://www.${site.host}/`)).toBe(site.host);
      expect(site.name).toMatch(/^\S(.*\S)?$/);
      expect(regions.of(site.country), site.country).toBeDefined();
    }
  });
});
