import { madeUpNewsHost } from '../build/extension';

/**
 * How far a driven browser reaches. `closed`: every request goes to our own server, which answers the made-up hosts
 * and writes down the rest. `open`: only the made-up news host is ours, the web is the web.
 */
export type Reach = 'closed' | 'open';

/** A proxy auto-config as a `data:` address, which both browsers take: the way to a made-up host without a name server. */
export function proxyRule(reach: Reach, port: number): string {
  const ours = `PROXY 127.0.0.1:${port}`;
  const isOurs = `host === '${madeUpNewsHost}' || dnsDomainIs(host, '.${madeUpNewsHost}')`;
  const rule = reach === 'closed' ? `return '${ours}';` : `return ${isOurs} ? '${ours}' : 'DIRECT';`;
  const script = `function FindProxyForURL(url, host) { ${rule} }`;
  return `data:application/x-ns-proxy-autoconfig,${encodeURIComponent(script)}`;
}
