import ipaddr from 'ipaddr.js';

/**
 * The network that a viewer is counted by: the /24 of an IPv4 address or the /64 of an IPv6 one,
 * as hex. `viewer` is CloudFront-Viewer-Address: address, colon, port. Anything else is one shared
 * network, so that a malformed header can't escape the limit.
 */
export function networkOf(viewer: string | undefined): string {
  const address = viewer?.slice(0, viewer.lastIndexOf(':')).replace(/^\[|\]$/g, '') ?? '';
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address);
  const bytes = parsed.toByteArray().slice(0, parsed.kind() === 'ipv4' ? 3 : 8);
  return Buffer.from(bytes).toString('hex');
}
