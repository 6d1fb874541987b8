import { useMemo } from 'preact/hooks';
import { qrPath } from './qr-path.ts';

interface Props {
  /** What a camera reads. */
  readonly text: string;
  /** What a screen reader says. */
  readonly label: string;
}

/** A QR code: dark on white in every colour scheme, since cameras expect that. */
export function QrCode({ text, label }: Props) {
  const { size, path } = useMemo(() => qrPath(text), [text]);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={path} shape-rendering="crispEdges" />
    </svg>
  );
}
