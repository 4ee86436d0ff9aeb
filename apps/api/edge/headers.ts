import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';

const common = {
  crossOriginEmbedderPolicy: false,
  // Sent below, only where it means something: behind TLS.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'no-referrer' },
} as const;

const nothing = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
});

/** The page that shows the API has its scripts in files and its style partly in the page. */
const docsPage = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
      'frame-ancestors': ["'none'"],
    },
  },
});

/** The web application: everything from here, and nothing in the page itself. */
const webPage = helmet({
  ...common,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'none'"],
      'script-src': ["'self'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'manifest-src': ["'self'"],
      'connect-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
});

const oneYear = 'max-age=31536000; includeSubDomains';

/** Headers of every answer: API version, no caching of what is personal, and what a browser may do with it. */
export function secureHeaders(docsPath: string): RequestHandler {
  return (request: Request, response: Response, next: NextFunction) => {
    response.setHeader('API-Version', '1');
    response.setHeader('Cache-Control', 'no-store');
    if (request.secure) response.setHeader('Strict-Transport-Security', oneYear);
    headersFor(request.path, docsPath)(request, response, next);
  };
}

const headersFor = (path: string, docsPath: string) => {
  if (path === docsPath || path.startsWith(`${docsPath}/`)) return docsPage;
  return /^\/(api|auth|health)(\/|$)/.test(path) ? nothing : webPage;
};
