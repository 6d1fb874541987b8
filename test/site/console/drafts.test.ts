import { describe, expect, test } from 'vitest';
import { draftStore } from '../../../site/src/console/drafts/draft-store.ts';
import {
  keepInvitation,
  pendingInvitation,
} from '../../../site/src/console/session/pending-invitation.ts';

function tab() {
  const items = new Map<string, string>();
  const place = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
  return { items, open: () => draftStore(() => place) };
}

describe('draftStore()', () => {
  test('keeps a form over a refresh, until it is settled', () => {
    const { items, open } = tab();
    const before = open();
    before.belongTo('amina');
    before.write('plan', { seats: '30' });
    const after = open();
    after.belongTo('amina');
    expect(after.read('plan')).toEqual({ seats: '30' });
    after.write('plan', undefined);
    expect(items.size).toBe(0);
  });

  test('gives nobody the form of somebody else', () => {
    const { open } = tab();
    const first = open();
    first.belongTo('amina');
    first.write('plan', { seats: '30' });
    const second = open();
    second.belongTo('rashid');
    expect(second.read('plan')).toBeUndefined();
  });

  test('keeps an invitation for whoever signs in', () => {
    const { open } = tab();
    const before = open();
    before.belongTo('amina');
    before.write('plan', { seats: '30' });
    keepInvitation(before, 'abcdefghijklmnopqrstuv');
    const after = open();
    after.belongTo('rashid');
    expect(pendingInvitation(after)).toBe('abcdefghijklmnopqrstuv');
    expect(after.read('plan')).toBeUndefined();
  });

  test('leaves nothing when it is cleared', () => {
    const { items, open } = tab();
    const store = open();
    store.write('plan', 1);
    store.clear();
    expect(items.size).toBe(0);
    expect(store.read('plan')).toBeUndefined();
  });

  test('works without storage, for as long as the page lives', () => {
    const store = draftStore(() => {
      throw new Error('forbidden');
    });
    store.write('plan', { seats: '30' });
    expect(store.read('plan')).toEqual({ seats: '30' });
  });

  test('begins anew when what is stored is not its own', () => {
    const { items, open } = tab();
    items.set('sanad-console', '{"owner":3');
    expect(open().read('plan')).toBeUndefined();
  });
});
