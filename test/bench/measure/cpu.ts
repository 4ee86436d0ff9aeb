import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { rounded } from './statistics.js';

/** CPU time used so far, in milliseconds, by process. */
export interface CpuUse {
  api: number;
  worker: number;
  temporal: number;
  postgres: number;
  /** This process: the load, and the issuer of tokens. */
  bench: number;
  /** Everything on the machine. */
  machine: number;
}

/** Process numbers of what is measured; of PostgreSQL the postmaster. */
export type Measured = Readonly<Record<'api' | 'worker' | 'temporal' | 'postgres', number | undefined>>;

/** Linux counts in hundredths of a second. */
const tickMs = 10;

/** @param of processes of the installation under test */
export function cpuUse(of: Measured): CpuUse {
  const own = process.cpuUsage();
  const [user = 0, nice = 0, system = 0, , , irq = 0, softirq = 0, steal = 0] = firstLine('/proc/stat')
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number);
  return {
    api: ticks(of.api) * tickMs,
    worker: ticks(of.worker) * tickMs,
    temporal: ticks(of.temporal) * tickMs,
    postgres: ticksOfTree(of.postgres) * tickMs,
    bench: (own.user + own.system) / 1000,
    machine: (user + nice + system + irq + softirq + steal) * tickMs,
  };
}

/** Used between two looks, per piece of work; what other programs used, and how busy the machine was. */
export function cpuPer(before: CpuUse, after: CpuUse, pieces: number, wallMs: number) {
  const used = (name: keyof CpuUse) => after[name] - before[name];
  const per = (value: number) => rounded(value / Math.max(1, pieces), 3);
  const product = used('api') + used('worker') + used('temporal') + used('postgres');
  return {
    product: per(product),
    api: per(used('api')),
    worker: per(used('worker')),
    temporal: per(used('temporal')),
    postgres: per(used('postgres')),
    bench: per(used('bench')),
    othersShareOfMachine: rounded(
      (used('machine') - product - used('bench')) / Math.max(1, wallMs * cpus().length),
    ),
  };
}

/** Memory in use, MB; null when there is no such process. */
export function residentMb(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return rounded(Number(kilobytes) / 1024, 1);
  } catch {
    return null;
  }
}

/** Fields of /proc/…/stat after the name: 1 parent, 11 user, 12 system, 13 and 14 the same of children that ended. */
function statOf(pid: number | string | undefined): number[] | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
  } catch {
    return null;
  }
}

const sum = (stat: number[] | null, fields: number[]): number =>
  stat ? fields.reduce((total, field) => total + (stat[field] ?? 0), 0) : 0;

const ticks = (pid: number | undefined): number => sum(statOf(pid), [11, 12]);

/** A server with a process per connection: its own, those that run, and those that have ended. */
function ticksOfTree(pid: number | undefined): number {
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
    .filter((stat) => stat?.[1] === pid);
  return (
    sum(statOf(pid), [11, 12, 13, 14]) + children.reduce((total, stat) => total + sum(stat, [11, 12]), 0)
  );
}

const firstLine = (file: string): string => readFileSync(file, 'utf8').split('\n')[0] ?? '';
