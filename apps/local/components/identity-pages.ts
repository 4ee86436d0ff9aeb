import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';

const style = `
  :root { color-scheme: light; }
  body { font: 1.125rem/1.5 system-ui, sans-serif; color: #1b1b1b; background: #fff; margin: 0; }
  main { max-width: 32rem; margin: 3rem auto; padding: 0 1rem; }
  h1 { font-size: 1.75rem; line-height: 1.2; }
  label { display: block; font-weight: 600; margin: 1.25rem 0 .25rem; }
  select, input, button { font: inherit; padding: .5rem .75rem; border: 2px solid #4a4a4a; border-radius: .25rem;
    width: 100%; box-sizing: border-box; background: #fff; color: inherit; }
  button { margin-top: 1.75rem; background: #154273; border-color: #154273; color: #fff; font-weight: 600; }
  :focus-visible { outline: 3px solid #b8580a; outline-offset: 2px; }
  .error { border-left: .375rem solid #a80000; padding: .25rem 1rem; margin: 1.25rem 0; }
  .hint { color: #4a4a4a; margin: .25rem 0; }
`;

const styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

const page = (title: string, body: string) => `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} – Cyclusregie</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;

/**
 * Headers for every page. No scripts, no frames, nothing from elsewhere.
 * @param formTargets origins that a form may lead to besides our own: browsers hold `form-action` against the
 *   redirects that follow a form as well, so the place where a sign-in ends must be named
 */
export function pageHeaders(formTargets: readonly string[] = []): Record<string, string> {
  const formAction = ["'self'", ...formTargets].join(' ');
  return {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': `default-src 'none'; style-src ${styleHash}; form-action ${formAction}; frame-ancestors 'none'; base-uri 'none'`,
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** Answers a request with a page. */
export function sendPage(
  response: ServerResponse,
  status: number,
  html: string,
  headers: Record<string, string> = pageHeaders(),
): void {
  response.writeHead(status, headers).end(html);
}

/** The sign-in form; `login` is what was chosen before, `error` why that did not work. */
export function signInPage(
  people: readonly { login: string; name: string; description?: string; organisation?: string }[],
  login?: string,
  error?: string,
): string {
  const organisations = [...new Set(people.map(({ organisation }) => organisation))];
  const options = organisations.flatMap((organisation) => {
    const choices = people
      .filter((person) => person.organisation === organisation)
      .map((person) => {
        const label = person.description ? `${person.name} (${person.description})` : person.name;
        const selected = person.login === login ? ' selected' : '';
        return `<option value="${escape(person.login)}"${selected}>${escape(label)}</option>`;
      });
    return organisation ? [`<optgroup label="${escape(organisation)}">`, ...choices, '</optgroup>'] : choices;
  });
  const message = error ? `<div class="error" id="fout" role="alert"><p>${escape(error)}</p></div>` : '';
  const invalid = error ? ' aria-invalid="true"' : '';
  return page(
    error ? 'Aanmelden is niet gelukt' : 'Aanmelden',
    `${message}
<form method="post">
<label for="login">Medewerker</label>
<select id="login" name="login" autocomplete="username" required>
${options.join('\n')}
</select>
<label for="password">Wachtwoord</label>
<p class="hint" id="hint">Het wachtwoord van de voorbeeldorganisatie staat in het venster waarin Cyclusregie is gestart.</p>
<input id="password" name="password" type="password" autocomplete="current-password" required aria-describedby="${error ? 'fout ' : ''}hint"${invalid}>
<button type="submit">Aanmelden</button>
</form>`,
  );
}

/** Asks whether to sign out as well; `form` is the provider's own hidden form. */
export function signOutPage(form: string): string {
  return page(
    'Afmelden',
    `${form}
<p>Wilt u zich afmelden bij Cyclusregie?</p>
<button type="submit" form="op.logoutForm" name="logout" value="yes">Ja, afmelden</button>
<button type="submit" form="op.logoutForm">Nee, aangemeld blijven</button>`,
  );
}

/** A page with one message. */
export function messagePage(title: string, message: string): string {
  return page(title, `<p>${escape(message)}</p>`);
}
