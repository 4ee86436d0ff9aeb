import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RequestHandler } from 'express';
import { SettingsError } from '#settings/read-settings.js';

const prefix = '/house-styles/';

/**
 * The house styles of organisations: for each a file `<slug>.css` of design tokens, laid over the look of the product. Tokens
 * and nothing else: a file that holds a rule, or fetches something, is refused at the start.
 */
export class HouseStyles {
  private constructor(private readonly bySlug: ReadonlyMap<string, string>) {}

  /**
   * @param folder of the files; undefined: nobody has a house style
   * @throws SettingsError naming the file and line that is no token, or a folder that is not there
   */
  static load(folder: string | undefined): HouseStyles {
    if (folder === undefined) return new HouseStyles(new Map());
    const files = filesIn(folder).filter((name) => name.endsWith('.css'));
    const texts = files.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
    const problems = texts.flatMap(({ name, text }) =>
      linesThatAreNoTokens(text).map(
        (line) => `HOUSE_STYLES_FOLDER: ${name}, line ${line}: only tokens, as --name: value; in :root { }`,
      ),
    );
    if (problems.length > 0) throw new SettingsError(problems);
    return new HouseStyles(new Map(texts.map(({ name, text }) => [name.slice(0, -'.css'.length), text])));
  }

  /** Where the web application finds the house style of an organisation; null when it has none. */
  addressOf(slug: string): string | null {
    return this.bySlug.has(slug) ? `${prefix}${slug}.css` : null;
  }

  /** Answers what {@link addressOf} gave, and leaves every other address to others. */
  readonly serve: RequestHandler = (request, response, next) => {
    const text = request.path.startsWith(prefix)
      ? this.bySlug.get(request.path.slice(prefix.length, -'.css'.length))
      : undefined;
    if (text === undefined || !request.path.endsWith('.css') || request.method !== 'GET') next();
    else response.set('Cache-Control', 'no-cache').type('css').send(text);
  };
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new SettingsError(['HOUSE_STYLES_FOLDER is no folder that can be read']);
  }
}

const opening = /^:root\s*\{$/;
const token = /^--[a-z][\w-]*\s*:\s*[^{};@\\<]+;$/i;

/** The numbers of the lines that hold something else than tokens, of all styles of all elements at once. */
export function linesThatAreNoTokens(css: string): number[] {
  // What a comment holds goes, its lines stay: so that the numbers are those of the file.
  const bare = css.replace(/\/\*[^]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  let inside = false;
  const wrong = bare.split('\n').flatMap((text, index) => {
    const line = text.trim();
    if (line === '') return [];
    if (!inside && opening.test(line)) {
      inside = true;
      return [];
    }
    if (inside && line === '}') {
      inside = false;
      return [];
    }
    return inside && token.test(line) && !/url\s*\(/i.test(line) ? [] : [index + 1];
  });
  return inside ? [...wrong, bare.split('\n').length] : wrong;
}
