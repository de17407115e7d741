import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { proxyRule } from '../../../../scripts/drive/proxy-rule';

function proxyFor(rule: string, host: string): string {
  const script = decodeURIComponent(rule.slice(rule.indexOf(',') + 1));
  const dnsDomainIs = (name: string, domain: string) => name.endsWith(domain);
  return runInNewContext(`${script}; FindProxyForURL('http://${host}/', '${host}')`, { dnsDomainIs });
}

describe('the way a driven browser takes', () => {
  it('leads every request to our server where it is closed', () => {
    const rule = proxyRule('closed', 4321);
    expect(proxyFor(rule, 'daily.newsgloss.test')).toBe('PROXY 127.0.0.1:4321');
    expect(proxyFor(rule, 'example.com')).toBe('PROXY 127.0.0.1:4321');
  });

  it('leads only the made-up news host there where it is open', () => {
    const rule = proxyRule('open', 4321);
    expect(proxyFor(rule, 'newsgloss.test')).toBe('PROXY 127.0.0.1:4321');
    expect(proxyFor(rule, 'daily.newsgloss.test')).toBe('PROXY 127.0.0.1:4321');
    expect(proxyFor(rule, 'notnewsgloss.test')).toBe('DIRECT');
  });
});
