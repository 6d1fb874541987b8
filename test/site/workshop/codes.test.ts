import { expect, test } from 'vitest';
import { codeInFragment, readTyped } from '../../../site/src/workshop/code/read-typed.ts';

test.each([
  ['abcd 2345', { kind: 'join', code: 'ABCD2345' }],
  ['OIL0-1111', { kind: 'join', code: '01101111' }],
  ['ABCD۲۳۴۵', { kind: 'join', code: 'ABCD2345' }],
  ['hgx2-h3ah-ck', { kind: 'join', code: 'HGX2H3AHCK' }],
  ['hgx2-h3ah-ck96', { kind: 'resume', code: 'HGX2H3AHCK96' }],
  ['   ', { kind: 'empty' }],
  ['ABCD234', { kind: 'impossible' }],
  ['ABCD23456', { kind: 'impossible' }],
  ['ABCDU345', { kind: 'impossible' }],
])('readTyped(%j)', (typed, meant) => expect(readTyped(typed)).toEqual(meant));

test('codeInFragment() takes a code to join with and nothing else', () => {
  expect(codeInFragment('#hgx2h3ahck')).toBe('HGX2H3AHCK');
  expect(codeInFragment('#abcd2345')).toBe('ABCD2345');
  expect(codeInFragment('#ABCD%202345')).toBe('ABCD2345');
  for (const hash of ['', '#', '#main', '#%', '#HGX2H3AHCK96']) {
    expect(codeInFragment(hash)).toBeNull();
  }
});
