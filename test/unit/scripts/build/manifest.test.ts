import { describe, expect, it } from 'vitest';
import words from '../../../../extension/_locales/en/messages.json';
import { makeManifest } from '../../../../scripts/build/manifest';
import { readNewsSites } from '../../../../scripts/build/news-sites';
import { minimumVersions, targets } from '../../../../scripts/build/targets';

const chrome = await makeManifest('chrome', []);
const firefox = await makeManifest('firefox', []);

describe.each(targets)("%s's manifest", (target) => {
  const manifest = target === 'chrome' ? chrome : firefox;

  it('asks for three permissions, and for other sites only when the reader says so', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('offers pages nothing to find it by', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has the same sites to run on and to bring the card to', async () => {
    const [script] = manifest.content_scripts as { matches: string[] }[];
    expect(script?.matches).toEqual(manifest.host_permissions);
    expect(script?.matches).toContain('*://*.builtinseattle.com/*');
    expect(script?.matches).toHaveLength((await readNewsSites()).length);
  });

  it('lets its own pages reach nothing but its own files', () => {
    const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
    expect(policy).toContain("default-src 'none'");
    const sources = policy.split(';').flatMap((directive) => directive.trim().split(' ').slice(1));
    expect(sources.filter((source) => !["'none'", "'self'"].includes(source))).toEqual([]);
  });

  it('takes every word a person sees from the messages', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(keys.length).toBeGreaterThan(0);
    expect(keys.filter((key) => !Object.keys(words).includes(key ?? ''))).toEqual([]);
  });
});

describe('what each browser alone is told', () => {
  it('is a service worker and the least version for Chrome', () => {
    expect(chrome.background).toEqual({ service_worker: 'background.js' });
    expect(chrome.minimum_chrome_version).toBe(String(minimumVersions.chrome));
    expect(chrome).not.toHaveProperty('browser_specific_settings');
  });

  it('is a script, the least version and that no data is collected for Firefox', () => {
    expect(firefox.background).toEqual({ scripts: ['background.js'] });
    expect(firefox).not.toHaveProperty('minimum_chrome_version');
    expect(firefox.browser_specific_settings).toMatchObject({
      gecko: {
        strict_min_version: `${minimumVersions.firefox}.0`,
        data_collection_permissions: { required: ['none'] },
      },
    });
  });
});

describe('a variant for pages of ours', () => {
  it('differs by the made-up host alone', async () => {
    const variant = await makeManifest('chrome', ['newsgloss.test']);
    const text = JSON.stringify(variant).replaceAll(',"*://*.newsgloss.test/*"', '');
    expect(text).toBe(JSON.stringify(chrome));
  });
});
