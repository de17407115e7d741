import { describe, expect, it } from 'vitest';
import { readSiteLines } from '../../../src/options/site-lines';

describe('a pasted list of sites', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  Example.COM  ', 'example.com'],
    ['www.example.com', 'example.com'],
    ['*.example.com', '*.example.com'],
    ['https://www.example.com/2021/story?x=1#top', 'example.com'],
    ['http://news.example.com:8080/', 'news.example.com'],
    ['*://*.example.com/*', '*.example.com'],
    ['k\u00f6ln.example', 'xn--kln-sna.example'],
    ['192.0.2.7', '192.0.2.7'],
    ['localhost', 'localhost'],
  ])('reads %j as %s', (line, site) => expect(readSiteLines(line)).toEqual({ sites: [site], faults: [] }));

  it('passes over empty lines and remarks, and has each site once', () => {
    const text = '# papers\r\n\r\nexample.com\n\nhttps://example.com/\nother.example\n';
    expect(readSiteLines(text)).toEqual({ sites: ['example.com', 'other.example'], faults: [] });
  });

  it('names the line of each fault and reads the rest', () => {
    const text = 'example.com\nnews and more\nnews.*.example\nnonsense\n\nother.example\n*';
    expect(readSiteLines(text)).toEqual({
      sites: ['example.com', 'other.example'],
      faults: [
        { line: 2, text: 'news and more', fault: 'no-site' },
        { line: 3, text: 'news.*.example', fault: 'star-inside' },
        { line: 4, text: 'nonsense', fault: 'no-site' },
        { line: 7, text: '*', fault: 'star-inside' },
      ],
    });
  });
});
