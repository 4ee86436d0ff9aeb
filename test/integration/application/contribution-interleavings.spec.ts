import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { RecallContribution } from '#application/contributions/recall-contribution.use-case.js';
import { ReopenContribution } from '#application/contributions/reopen-contribution.use-case.js';
import { DomainError } from '#domain/shared/domain-error.js';
import type { ContributionStatus } from '#domain/contribution/contribution.js';
import type { TaskKind } from '#domain/task/task-kinds.js';
import { PostgresContributionReader } from '#persistence/readers/contribution-reader.js';
import { startTestPostgres, type TestPostgres } from '../../support/postgres.js';
import { budgetFigures, quality, Town } from './town.js';

/** What people do again and again, each in an order of their own, all at the same time. */
const acts = {
  wim: ['save', 'figures', 'answer'],
  tess: ['save', 'answer', 'submit', 'recall'],
  cora: ['claim', 'accept', 'change', 'return', 'reopen'],
  finn: ['correct', 'incorrect'],
} as const;
type Name = keyof typeof acts;
type Act = (typeof acts)[Name][number];

describe('however several people’s saving, submitting, recalling, reviewing and reopening fall together', () => {
  let postgres: TestPostgres;
  let dataSource: DataSource;

  beforeAll(async () => {
    postgres = await startTestPostgres();
    dataSource = await postgres.connect();
  });
  afterAll(() => postgres?.stop());

  it('no text is lost, and there is one truth', async () => {
    const days = fc.record(
      Object.fromEntries(
        Object.entries(acts).map(([name, possible]) => [
          name,
          fc.array(fc.constantFrom<Act>(...possible), { minLength: 3, maxLength: 8 }),
        ]),
      ) as Record<Name, fc.Arbitrary<Act[]>>,
    );
    await fc.assert(
      fc.asyncProperty(days, async (planned) => {
        const town = await Town.contributing(dataSource);
        await town.steps.enterPhase({
          ...town.at,
          position: { phase: 'contributions', round: 1, units: null },
        });
        const scene = new Scene(town);
        await scene.write('tess');
        await scene.do('wim', 'figures');
        await scene.do('tess', 'submit');
        await Promise.all(
          Object.entries(planned).map(async ([name, own]) => {
            for (const act of own) await scene.do(name as Name, act);
          }),
        );
        await scene.check(dataSource);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  });
});

/** People at work on one contribution; keeps which texts were saved, as whoever saved them was told. */
class Scene {
  /** By revision. */
  private readonly saved = new Map<number, string>();
  /** Texts that the reviewer accepted, in order; their revisions are those that nobody was told. */
  private readonly changed: string[] = [];
  private count = 0;

  constructor(private readonly town: Town) {}

  /** Does what can be done; a rule that refuses it is in order, anything else is not. */
  async do(name: Name, act: Act): Promise<void> {
    try {
      await this[act](name);
    } catch (error) {
      if (!(error instanceof DomainError) && !(error instanceof NothingAsked)) throw error;
    }
  }

  async write(name: Name): Promise<void> {
    const { id } = await this.town.contribution('parks');
    const { revision } = await this.town.read(({ contributions }) =>
      contributions.findSection(id, 'explanation'),
    );
    const text = `Text ${(this.count += 1)} by ${name}.`;
    const saved = await this.town.saveSection(name, 'parks', 'explanation', text, revision);
    expect(this.saved.has(saved.revision)).toBe(false);
    this.saved.set(saved.revision, text);
  }

  private readonly save = (name: Name) => this.write(name);
  private readonly figures = async (name: Name) => {
    const expenses = String((this.count += 1));
    await this.town.saveFigures(
      name,
      'parks',
      budgetFigures.map((figure) => ({ ...figure, expenses })),
    );
  };
  private readonly answer = (name: Name) => this.town.answerRemarks(name, 'parks');
  private readonly submit = (name: Name) => this.complete(name, 'submitContribution', 'submitted', quality);
  private readonly recall = async (name: Name) => {
    const { id: contributionId } = await this.town.contribution('parks');
    const command = { contributionId, reason: 'to mend it' };
    await this.town.does(RecallContribution).execute(await this.town.by(name), command);
  };
  private readonly claim = async (name: Name) => {
    await this.town.claim(name, await this.asked('reviewContribution'));
  };
  private readonly accept = (name: Name) => this.complete(name, 'reviewContribution', 'accepted');
  private readonly change = async (name: Name) => {
    const text = `Text ${(this.count += 1)} by ${name}, in review.`;
    const changes = [{ section: 'explanation', text }];
    await this.complete(name, 'reviewContribution', 'acceptedWithChanges', { changes });
    this.changed.push(text);
  };
  private readonly return = (name: Name) => {
    const remarks = [{ section: 'explanation', text: 'Why?' }];
    return this.complete(name, 'reviewContribution', 'returned', { remarks }, 'see the remark');
  };
  private readonly correct = (name: Name) => this.complete(name, 'checkFigures', 'correct');
  private readonly incorrect = (name: Name) => this.complete(name, 'checkFigures', 'incorrect', {}, 'no');
  private readonly reopen = async (name: Name) => {
    const { id: contributionId } = await this.town.contribution('parks');
    const command = { contributionId, reason: 'the circular' };
    await this.town.does(ReopenContribution).execute(await this.town.by(name), command);
  };

  private async complete(name: Name, kind: TaskKind, outcome: string, form = {}, comment?: string) {
    await this.town.complete(name, await this.asked(kind), outcome, form, comment ?? null);
  }

  private async asked(kind: TaskKind) {
    return this.town.taskOf('parks', kind).catch(() => {
      throw new NothingAsked();
    });
  }

  async check(dataSource: DataSource): Promise<void> {
    const { town } = this;
    const { id, status, versionNumber, figuresCheck, review } = await town.contribution('parks');
    const reader = new PostgresContributionReader(dataSource);
    const view = (await reader.find(town.organisationId, id))!;

    for (let revision = 1; this.changed.length > 0; revision++) {
      if (!this.saved.has(revision)) this.saved.set(revision, this.changed.shift() ?? '');
    }
    // No text is lost: every save that was confirmed had a revision of its own, and the draft has the last.
    const last = Math.max(...this.saved.keys());
    expect([...this.saved.keys()].sort((a, b) => a - b)).toEqual(
      Array.from({ length: last }, (_, index) => index + 1),
    );
    const [draft] = view.sections;
    expect(draft).toMatchObject({ revision: last, text: this.saved.get(last) });

    // Versions are numbered without gaps, and each holds a text that was saved, none older than the one before.
    expect(view.versions.map(({ number }) => number)).toEqual(
      Array.from({ length: versionNumber }, (_, index) => index + 1),
    );
    const revisionOf = new Map([...this.saved].map(([revision, text]) => [text, revision]));
    let before = 0;
    for (const { number } of view.versions) {
      const version = (await reader.version(town.organisationId, id, number))!;
      const revision = revisionOf.get(version.content.sections[0]?.text ?? '') ?? 0;
      expect(revision).toBeGreaterThanOrEqual(Math.max(1, before));
      before = revision;
      if (number === versionNumber && (status === 'submitted' || status === 'accepted')) {
        expect(version.content.sections[0]?.text).toBe(draft?.text);
        expect(version.content.figures).toEqual(view.figures);
      }
    }

    // There is one truth: what is asked of whom fits where the contribution stands, and the workflow was told that.
    const writing: TaskKind[] = ['submitContribution'];
    const judging: TaskKind[] = [
      ...(figuresCheck === null ? (['checkFigures'] as const) : []),
      ...(review === null ? (['reviewContribution'] as const) : []),
    ];
    const expected: Partial<Record<ContributionStatus, TaskKind[]>> = {
      writing,
      returned: writing,
      submitted: judging,
      accepted: [],
    };
    const asked = await town.askedOf('parks');
    expect([status, asked.filter((kind) => kind !== 'writeContribution')]).toEqual([
      status,
      expected[status],
    ]);
    expect(status !== 'submitted' || judging.length > 0).toBe(true);
    const moves = (await town.told()).filter(({ type }) => type === 'contributionMoved');
    expect(moves.at(-1)).toMatchObject({ status });

    // The history says so too, and what it says of versions is what is stored.
    expect(await town.verified()).toMatchObject({ holds: true, deviations: [] });
    const changes = await town.read(({ dossiers }) => dossiers.figuresRevision(id));
    expect(view.figuresRevision).toBe(changes);
  }
}

/** Whoever wanted to do a task found that nobody is asked it now. */
class NothingAsked extends Error {}
