import { describe, expect, it } from 'vitest';
import { handler } from '../../../infra/edge/api-viewer-request.ts';
import { edgeEvent } from './edge-event.ts';

describe('api-viewer-request', () => {
  it('says which host the reader asked, whatever the request itself claimed', () => {
    const event = edgeEvent('/api/health', {
      host: 'sanad.example',
      'x-sanad-host': 'evil.example',
    });
    expect(handler(event).headers['x-sanad-host']).toEqual({ value: 'sanad.example' });
  });

  it('claims no host for a request without one', () => {
    const event = edgeEvent('/api/health', { 'x-sanad-host': 'evil.example' });
    expect(handler(event).headers['x-sanad-host']).toEqual({ value: '' });
  });
});
