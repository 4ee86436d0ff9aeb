import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadExample } from '../../apps/local/example/load-example.js';
import { exampleOrganisation } from '../../apps/local/example/organisation.js';
import { taakvelden } from '#domain/figures/taakvelden.js';
import { thoroughIncidents } from '../../apps/cycle/scene.js';
import { startInstallation, type Installation } from '../../apps/local/installation.js';

/** What the player writes with `--json`, as far as it is looked at here. */
interface Run {
  status: string;
  adopted: boolean;
  rounds: number;
  documentVersions: number;
  dispatches: number;
  verification: { holds: boolean; events: number };
  figures: { given: object; document: object };
  counts: { tasksCompleted: number; retries: number };
  complete: { n: number; p50: number };
  handOver: { n: number };
  incidents: string[];
  walked: string[];
}

const incidents = [
  'a contribution was returned',
  'figures were found incorrect',
  'a contribution was waived',
  'somebody was absent and acknowledged the material',
  'action points were closed',
  'the final test sent one team back',
  'the board held its decision over',
  'somebody was replaced in the preparatory meeting',
  'a question was answered',
  'a casting vote broke a tie',
  'an amendment was carried and another rejected',
  'a motion and a promise were recorded',
  'an action was carried into the next cycle',
  'the same request was sent twice',
];

/** Every taakveld but those that only add up their parts (6.71 beside 6.71a). */
const undivided = Object.keys(taakvelden).filter(
  (code) =>
    !Object.keys(taakvelden).some(
      (other) => other.startsWith(code) && /^[a-z]$/.test(other.slice(code.length)),
    ),
);

/** `npm run cycle` as people run it: a process of its own, against a whole installation. */
/** The council adopts a budget in the year before: law lets nobody play one of the present year. */
const nextYear = String(new Date().getFullYear() + 1);

describe('a whole cycle, played by everybody in turn', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cycle-e2e-'));
  const csv = path.join(folder, 'iv3.csv');
  let installation: Installation;

  beforeAll(async () => {
    writeFileSync(
      csv,
      [
        'Gemeenten;Taakveld;L1.1 Salarissen en sociale lasten;Baten;Lasten;Inwonertal',
        'Waterrijk;0.1 Bestuur;500.0;42.0;3150.5;40000',
        'Waterrijk;0.10 Mutaties reserves;;9835.0;8399.0;40000',
        'Waterrijk;6.71 Maatwerkdienstverlening 18+;;0.0;5000.0;40000',
        'Waterrijk;6.71a Huishoudelijke hulp (WMO);;;2000.0;40000',
        'Waterrijk;6.71b Begeleiding (WMO);;0.0;3000.0;40000',
        'Elders;0.1 Bestuur;;1.0;1.0;40000',
        ...undivided.map(
          (code, index) =>
            `Grootstad;${code} ${taakvelden[code]};;${index * 1_250}.0;${(index + 1) * 4_375}.5;566221`,
        ),
      ].join('\n'),
    );
    installation = await startInstallation({
      dataDirectory: path.join(folder, 'data'),
      ports: 'free',
      people: exampleOrganisation.people,
      env: { LOG_LEVEL: 'warn' },
      prepare: async ({ databaseUrl }) => {
        await loadExample(databaseUrl);
      },
    });
    writeFileSync(path.join(folder, 'password'), installation.password ?? '');
  });
  afterAll(async () => {
    await installation?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const json = path.join(folder, 'run.json');
  const play = async (...args: string[]) => {
    const { apiUrl, issuer } = installation;
    const where = ['--api', apiUrl, '--issuer', issuer, '--password-file', path.join(folder, 'password')];
    const child = spawn(process.execPath, ['dist/apps/cycle/main.js', ...where, '--json', json, ...args]);
    let [output, errors] = ['', ''];
    child.stdout.on('data', (chunk) => (output += String(chunk)));
    child.stderr.on('data', (chunk) => (errors += String(chunk)));
    const code = await new Promise((resolve) => child.on('close', resolve));
    return { code, output, errors };
  };
  const result = () => JSON.parse(readFileSync(json, 'utf8')) as Run;

  it('refuses a password that is not the one, before anything is started', async () => {
    const wrong = path.join(folder, 'wrong');
    writeFileSync(wrong, 'nothing like it');
    const { code, output, errors } = await play(
      ...['--document', 'begroting', '--year', nextYear, '--password-file', wrong],
    );
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toMatch(/^npm run cycle: Can't sign in as \S+ at .+\n$/);
    expect(errors).not.toContain('nothing like it');
  });

  it('adopts a budget with the figures of a municipality, to the cent, whatever goes wrong on the way', async () => {
    const { code, output, errors } = await play(
      ...['--document', 'begroting', '--year', nextYear, '--figures', csv, '--municipality', 'Waterrijk'],
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toContain(`begroting ${nextYear}: completed, adopted`);
    const run = result();
    expect(run).toMatchObject({
      status: 'completed',
      adopted: true,
      rounds: 2,
      dispatches: 3,
      verification: { holds: true },
    });
    // The undivided 6.71 adds up its parts, so it counts once.
    const totals = { expenses: '16549500', income: '9877000', balance: '-6672500' };
    expect(run.figures).toMatchObject({ given: totals, document: totals });
    expect(run.incidents.toSorted()).toEqual(incidents.toSorted());
    expect(run.complete.n).toBe(run.counts.tasksCompleted);
    expect(run.handOver.n).toBeGreaterThan(30);
    expect(run.counts.retries).toBe(0);
  });

  it('says so when there is a cycle for that document and year already', async () => {
    const { code, errors } = await play('--document', 'begroting', '--year', nextYear);
    expect(code).toBe(2);
    expect(errors).toContain(`There is a cycle for begroting ${nextYear} already`);
    expect(errors).toContain('--withdraw-existing');
  });

  it('walks all that people do besides their tasks, with the figures of a large and of a small municipality', async () => {
    const { code, output, errors } = await play(
      ...['--document', 'begroting', '--year', '2028', '--thorough', '--figures', csv],
      ...['--municipality', 'Grootstad', '--municipality', 'Waterrijk'],
    );
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    const [large, small] = JSON.parse(readFileSync(json, 'utf8')) as [Run, Run];
    const count = undivided.length;
    expect(large.figures.given).toMatchObject({
      expenses: String(((count * (count + 1)) / 2) * 4_375_000 + count * 500),
      income: String(((count * (count - 1)) / 2) * 1_250_000),
    });
    expect(small.figures.given).toMatchObject({ expenses: '16549500', income: '9877000' });
    for (const run of [large, small]) {
      expect(run).toMatchObject({ status: 'completed', adopted: true, verification: { holds: true } });
      expect(run.figures.document).toEqual(run.figures.given);
      expect(run.incidents.toSorted()).toEqual([...incidents, ...thoroughIncidents].toSorted());
      expect(run.walked).toEqual([...thoroughIncidents, 'a casting vote broke a tie']);
    }
    expect(output).toMatch(/a promise was followed up +yes/);
  });

  it('adopts a spring memorandum by the same tasks', async () => {
    const { code, errors } = await play('--document', 'voorjaarsnota', '--year', nextYear);
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(result()).toMatchObject({ status: 'completed', adopted: true, dispatches: 2 });
  });
});
