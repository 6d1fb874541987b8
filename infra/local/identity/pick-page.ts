import type { DemoPerson } from './demo-people.ts';

interface Shown {
  readonly title: string;
  readonly body: string;
}

const style = `
  :root { color-scheme: light dark; font: 1.125rem/1.5 system-ui, sans-serif; }
  body { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem; }
  ul { list-style: none; padding: 0; display: grid; gap: 0.75rem; }
  button { font: inherit; width: 100%; padding: 0.75rem 1rem; text-align: start; cursor: pointer;
    border: 1px solid; border-radius: 0.5rem; background: transparent; color: inherit; }
  button:focus-visible { outline: 3px solid; outline-offset: 2px; }
  small { display: block; }`;

/** A page of the embedded provider, a tool for developers: in English, without a script. */
export function providerPage({ title, body }: Shown): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Sanad demo sign-in</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`;
}

/** The page that asks who you want to be. */
export function pickPage(action: string, people: readonly DemoPerson[]): string {
  const choices = people.map(
    ({ id, name, email, roles }) =>
      `<li><button name="person" value="${escaped(id)}">${escaped(name)}
<small>${escaped(email)} · ${roles.join(' and ') || 'no organisation yet'}</small></button></li>`,
  );
  return providerPage({
    title: 'Who do you want to be?',
    body: `<p>These people exist only on this machine. There are no passwords.</p>
<form method="post" action="${escaped(action)}">
<ul>
${choices.join('\n')}
</ul>
</form>`,
  });
}

/** Text as it may stand in HTML, in attributes too. */
export function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replaceAll(/[&<>"]/g, (sign) => `&${named[sign]};`);
}
