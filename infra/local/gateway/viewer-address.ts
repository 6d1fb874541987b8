import type { IncomingMessage } from 'node:http';

/** The viewer's address as CloudFront writes it in `cloudfront-viewer-address`, without the port. */
export function viewerAddress(message: IncomingMessage): string {
  return (message.socket.remoteAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
}
