import { directionOf, type Language } from '../../content/schema/language.ts';
import { packBegins, packEnds } from '../src/learning/pack-marks.ts';
import type { HandoutPart } from '../src/paths.ts';
import { handoutNames } from '../src/words/handout-names.ts';
import { wordsIn } from '../src/words/registry.ts';

interface Pack {
  readonly language: Language;
  readonly slug: string;
  readonly title: string;
  /** Shows in tabs and lists of files, so it tells nothing. */
  readonly tab: string;
  /** Built pages, whole. */
  readonly pages: readonly { readonly part: HandoutPart; readonly html: string }[];
  /** The style sheet of the site. */
  readonly style: string;
  /** A font as it is named in the style, and its WOFF2 in base64; the device's own letters without. */
  readonly font: { readonly name: string; readonly data: string } | undefined;
  readonly script: string;
}

/** Nothing is loaded from anywhere, also where a slip would ask for it. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:";

/** Printing prints the part that was chosen; an old browser prints them all. */
const ownStyle = `
:root{--bar:0rem}
main{padding:2rem 1rem}
.pack-part{border-top:1px solid var(--line);margin-top:var(--space-7);padding-top:var(--space-6)}
.pack-part>article{margin-left:auto;margin-right:auto}
@media print{
main{padding:0}
.pack-part{break-before:page;border-top:0;margin:0;padding:0}
body:has(:target) .pack-cover,body:has(:target) .pack-part:not(:target):not(:has(:target)){display:none}
body:has(:target) .pack-part{break-before:auto}
}`;

/**
 * All handouts of a module as one HTML file that opens by double click, without network: style,
 * letters and script are inside, links out of it are left as plain words.
 */
export function handoutPack(pack: Pack): string {
  const { language, tab, script } = pack;
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(tab)}</title>
<style>${styleWith(pack)}${ownStyle}</style>
</head>
<body>
<main>
${packBegins}
${coverOf(pack)}
${pack.pages.map((page) => partOf(pack.slug, page)).join('\n')}
${packEnds}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function coverOf({ language, slug, title, pages }: Pack): string {
  const { handouts } = wordsIn(language);
  const names = handoutNames(handouts);
  const links = pages.map(
    ({ part }) => `<li><a href="#${slug}-${part}">${escaped(names[part])}</a></li>`,
  );
  return `<section class="pack-cover frame">
<h1>${escaped(title)}</h1>
<p>${escaped(handouts.packHow)}</p>
<nav aria-label="${escaped(handouts.packParts)}"><ul>${links.join('')}</ul></nav>
</section>`;
}

function partOf(slug: string, { part, html }: Pack['pages'][number]): string {
  const [, main] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  if (main === undefined) throw new Error(`The page ${part} of ${slug} has no main part.`);
  const inside = main
    .replace(/<p class="way-back[\s\S]*?<\/p>/g, '')
    .replace(/<a [^>]*href="\/[^"]*"[^>]*>([\s\S]*?)<\/a>/g, '$1');
  return `<section class="pack-part" id="${slug}-${part}">${inside}</section>`;
}

/** The style with the one font of the language inside it, and without the others. */
function styleWith({ style, font }: Pack): string {
  return style.replace(/@font-face\s*\{[^}]*\}/g, (face) => {
    if (!font || !face.includes(`/${font.name}.`)) return '';
    return face.replace(/url\(["']?\/[^)]*\)/, `url(data:font/woff2;base64,${font.data})`);
  });
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
