import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DocumentType } from '#domain/definition/definition.js';
import { madeUpFigures } from '../../apps/cycle/figures.js';
import { openCycle } from '../../apps/cycle/opening.js';
import { People } from '../../apps/cycle/people.js';
import { Report } from '../../apps/cycle/report.js';
import type { Scene } from '../../apps/cycle/scene.js';
import { CLI_CLIENT } from '../../apps/local/components/identity-provider.js';
import { PatientApi } from './patient-api.js';

/** Where an installation of a test's own keeps its data. */
export const temporaryData = (): string => mkdtempSync(path.join(tmpdir(), 'cyclusregie-crash-'));

/** Many people share few logins here, and look far more often than people do. */
export const unlimited = { RATE_LIMIT_PER_MINUTE: '1000000' };

/** A running installation, and the people of the example who work with it. */
export interface Stage {
  readonly api: PatientApi;
  readonly people: People;
  /** Starts a cycle that nobody has worked on yet. */
  open(document: DocumentType, year: number): Promise<Scene>;
}

/** @param at where api and sign-in are, and the password of everybody */
export async function setStage(at: { apiUrl: string; issuer: string; password: string }): Promise<Stage> {
  const api = new PatientApi(at.apiUrl);
  const people = await People.meet({ api, issuer: at.issuer, clientId: CLI_CLIENT, password: at.password });
  return {
    api,
    people,
    open: (document, year) =>
      openCycle(
        { document, year, withdrawExisting: false },
        people,
        new Report({ document, year }, () => undefined),
        madeUpFigures(year),
      ),
  };
}

/** To standard error, at once: a test that hangs or is ended must still have told what it was doing. */
export const say = (line: string): boolean => process.stderr.write(`  ${line}\n`);
