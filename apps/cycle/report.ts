import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { FigureTotals } from '#domain/figures/figure.js';
import type { HistoryVerification } from '#domain/history/recorded-claims.js';
import { UsageError } from './options.js';

/** One thing that somebody did. */
export interface Step {
  readonly phase: string;
  readonly round: number;
  readonly role: string;
  readonly login: string;
  readonly what: string;
  /** Milliseconds of the call, as the person waited for it. */
  readonly ms: number;
  /** Milliseconds from its answer until the next task was visible; null when other tasks were open already. */
  readonly nextMs: number | null;
  /** A task was completed, as against what comes before: writing, recording who was there. */
  readonly completed: boolean;
}

/** Milliseconds of many measurements. */
export interface Percentiles {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** How the cycle ended, as the api tells. */
export interface Ending {
  readonly status: string;
  readonly adopted: boolean;
  readonly rounds: number;
  /** Played thoroughly: what was walked. */
  readonly walked: readonly string[];
  readonly verification: HistoryVerification;
  readonly documentVersions: number;
  readonly dispatches: number;
  readonly figures: {
    readonly origin: string;
    readonly given: FigureTotals;
    readonly document: FigureTotals;
  };
}

/** What was done and measured, printed as it happens. */
export class Report {
  readonly steps: Step[] = [];
  readonly incidents: string[] = [];
  private readonly started = new Date();

  constructor(
    private readonly subject: { document: string; year: number },
    private readonly print: (line: string) => void = console.log,
  ) {}

  step(step: Step): void {
    this.steps.push(step);
    const place = `${String(this.steps.length).padStart(3)}. ${step.phase}${step.round > 1 ? ` (round ${step.round})` : ''}`;
    const next = step.nextMs === null ? '' : `, next task after ${Math.round(step.nextMs)} ms`;
    const who = `${step.role} ${step.login}`;
    this.print(
      `${place.padEnd(34)} ${who.padEnd(36)} ${step.what.padEnd(52)} ${Math.round(step.ms)} ms${next}`,
    );
  }

  incident(name: string): void {
    this.incidents.push(name);
  }

  say(line: string): void {
    this.print(line);
  }

  /** The whole run, for programs. */
  summary(
    cycleId: string,
    ending: Ending,
    traffic: { calls: number; retries: number; signIns: number },
  ): object {
    const completions = this.steps.filter(({ completed }) => completed);
    return {
      ...this.subject,
      cycleId,
      startedAt: this.started.toISOString(),
      seconds: Math.round((Date.now() - this.started.getTime()) / 100) / 10,
      ...ending,
      counts: {
        steps: this.steps.length,
        tasksCompleted: completions.length,
        people: new Set(this.steps.map(({ login }) => login)).size,
        ...traffic,
      },
      complete: percentilesOf(completions.map(({ ms }) => ms)),
      handOver: percentilesOf(this.steps.flatMap(({ nextMs }) => nextMs ?? [])),
      incidents: this.incidents,
      steps: this.steps.map((step, index) => ({ number: index + 1, ...step })),
    };
  }

  /** What a person wants to know at the end. */
  close(ending: Ending): void {
    const completions = this.steps.filter(({ completed }) => completed);
    const complete = percentilesOf(completions.map(({ ms }) => ms));
    const handOver = percentilesOf(this.steps.flatMap(({ nextMs }) => nextMs ?? []));
    const seconds = Math.round((Date.now() - this.started.getTime()) / 1000);
    const { figures, verification } = ending;
    this.print('');
    this.print(
      `${this.subject.document} ${this.subject.year}: ${ending.status}, ${ending.adopted ? 'adopted' : 'NOT adopted'}; ` +
        `${this.steps.length} steps, ${completions.length} tasks, ${ending.rounds} rounds, ${seconds} s`,
    );
    this.print(`  completing a task      ${inWords(complete)}`);
    this.print(`  next task visible      ${inWords(handOver)}`);
    this.print(`  what went differently  ${this.incidents.join('; ')}`);
    this.print(`  figures                ${figures.origin}`);
    this.print(`    handed in            ${totalsInWords(figures.given)}`);
    this.print(`    in the document      ${totalsInWords(figures.document)}`);
    for (const line of walkedTable(ending.walked)) this.print(line);
    this.print(
      `  history                ${verification.events} events, ${verification.holds ? 'holds' : 'DOES NOT HOLD'}, ` +
        `last hash ${verification.lastHash.slice(0, 12)}…`,
    );
  }
}

/**
 * Makes sure, before anything is started, that the result can be written.
 * @throws UsageError when it can't
 */
export function mustBeWritable(file: string): void {
  try {
    closeSync(openSync(file, 'a'));
  } catch {
    throw new UsageError(`The file ${file} can't be written; name another with --json.`);
  }
}

/** Writes a run to a file, as JSON. */
export function writeJson(file: string, summary: object): void {
  writeFileSync(file, `${JSON.stringify(summary, null, 2)}\n`);
}

/** By nearest rank, rounded to tenths of a millisecond; zeros for no measurement at all. */
export function percentilesOf(milliseconds: readonly number[]): Percentiles {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0) * 10) / 10;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

const inWords = ({ n, p50, p95, max }: Percentiles): string =>
  `p50 ${p50} ms, p95 ${p95} ms, at most ${max} ms (${n} times)`;

/** A line for each thing that was walked. */
const walkedTable = (walked: readonly string[]): string[] =>
  walked.length === 0 ? [] : ['  walked thoroughly', ...walked.map((what) => `    ${what.padEnd(84)} yes`)];

const totalsInWords = ({ expenses, income, balance }: FigureTotals): string =>
  `expenses € ${expenses}, income € ${income}, balance € ${balance}`;
