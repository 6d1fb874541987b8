import { describe, expect, it } from 'vitest';
import { handoutPack } from '../../../site/build/handout-pack.ts';
import { joinPacks } from '../../../site/src/console/sharing/pack/join-packs.ts';

const style =
  '@font-face{font-family:"Sanad Nastaliq";src:local("N"),url(/_astro/nastaliq.X1.woff2) format("woff2")}' +
  '@font-face{font-family:"Sanad Naskh";src:url(/_astro/naskh.X2.woff2) format("woff2")}body{color:red}';
const html = (words: string) =>
  `<html><body><nav>menu</nav><main id="main" tabindex="-1"><p class="way-back screen-only"><a href="/ur/">x</a></p>` +
  `<article>${words} <a class="a" href="/ur/help/">help</a> <a href="#small-steps-1">on</a></article></main><footer>foot</footer></body></html>`;

function pack(slug: string) {
  return handoutPack({
    language: 'ur',
    slug,
    title: `<${slug}>`,
    tab: 'Neutral',
    pages: [
      { part: 'guide', html: html(`guide of ${slug}`) },
      { part: 'room', html: html(`room of ${slug}`) },
    ],
    style,
    font: { name: 'nastaliq', data: 'QUJD' },
    script: 'run()',
  });
}

describe('handoutPack()', () => {
  const file = pack('small-steps');

  it('asks for nothing outside itself', () => {
    expect(file).toContain("default-src 'none'");
    expect(file).toContain('url(data:font/woff2;base64,QUJD)');
    expect(file).not.toMatch(/(?:src|href)="?\/|url\(\/|https?:/);
    expect(file).not.toContain('Sanad Naskh');
  });

  it('holds the main parts alone, links out of it as plain words, and its own links', () => {
    expect(file).toContain('guide of small-steps help <a href="#small-steps-1">on</a>');
    expect(file).toContain('href="#small-steps-room"');
    expect(file).not.toMatch(/menu|foot|way-back/);
    expect(file).toContain('<title>Neutral</title>');
    expect(file).toContain('&lt;small-steps>');
  });
});

describe('joinPacks()', () => {
  it('gives one whole file with what each holds, in order', () => {
    const joined = joinPacks([pack('small-steps'), pack('big-steps')]);
    expect(joined.match(/<!doctype html>/g)).toHaveLength(1);
    expect(joined.match(/<\/html>/g)).toHaveLength(1);
    expect(joined.match(/<script>/g)).toHaveLength(1);
    const places = ['small-steps-guide"', 'small-steps-room"', 'big-steps-guide"'].map((id) =>
      joined.indexOf(`id="${id}`),
    );
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('refuses what is no such file, such as the page of a captive portal', () => {
    expect(() => joinPacks(['<html>please sign in</html>'])).toThrow('no file of handouts');
  });
});
