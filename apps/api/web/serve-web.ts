import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import compression from 'compression';
import express, { Router, type RequestHandler } from 'express';

/** What is no page of the web application. */
const notWeb = /^\/(api|auth|health)(\/|$)/;
const oneYear = 'public, max-age=31536000, immutable';

/**
 * Serves the web application as it was built: its scripts and styles, which have their checksum in their name and are kept
 * by browsers; and its page for every other address, because it knows its own. Null when it was not built.
 * @param folder absolute
 */
export function serveWeb(folder: string): RequestHandler | null {
  if (!existsSync(path.join(folder, 'index.html'))) return null;
  const web = Router();
  web.use((request, _response, next) => {
    const asked = request.method === 'GET' || request.method === 'HEAD';
    next(asked && !notWeb.test(request.path) ? undefined : 'router');
  });
  web.use(compression());
  web.use(
    express.static(folder, {
      index: false,
      fallthrough: true,
      cacheControl: false,
      setHeaders: (response, file) => {
        const hashed = path.relative(folder, file).startsWith(`assets${path.sep}`);
        response.setHeader('Cache-Control', hashed ? oneYear : 'no-cache');
      },
    }),
  );
  web.use((request, response, next) => {
    // A script that is gone is a 404 and not a page: the old tab then knows that there was an update.
    if (path.extname(request.path) || request.accepts(['json', 'html']) !== 'html') {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(path.join(folder, 'index.html'), { cacheControl: false });
  });
  return web;
}

/**
 * Which build of the web application this is: the address of its first script, which has its checksum in its name. A page
 * knows its own, so that an old tab can tell that there was an update. Null when it was not built.
 * @param folder absolute
 */
export function buildOf(folder: string): string | null {
  const page = path.join(folder, 'index.html');
  if (!existsSync(page)) return null;
  return /<script [^>]*src="([^"]+)"/.exec(readFileSync(page, 'utf8'))?.[1] ?? null;
}
