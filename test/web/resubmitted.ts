import { setTimeout as pause } from 'node:timers/promises';
import type { TaskKind } from '#domain/task/task-kinds.js';
import type { TownOnline } from './town-online.js';

/** Logins of who has a part in a contribution. */
interface Part {
  author: string;
  submitter: string;
  finance: string;
  reviewer: string;
}

const first = `De raming volgt de circulaire van mei.

## Uitgangspunten

- Lonen stijgen met **2,1 %**.
- Prijzen stijgen met 1,8 %; zie [de kadernota](https://waterrijk.example/kadernota).

De indexering is verwerkt in alle jaren.`;

const second = `De raming volgt de circulaire van september.

## Uitgangspunten

- Lonen stijgen met **2,4 %**.
- Prijzen stijgen met 1,8 %; zie [de kadernota](https://waterrijk.example/kadernota).

De indexering is verwerkt in alle jaren, behalve bij de baten uit leges.`;

/**
 * Takes a contribution through both its versions: submitted, returned with a remark, answered, submitted again and accepted,
 * so that nobody has a task of it left. Throws when any of it is refused.
 * @param section key of the one with text that is asked
 */
export async function resubmitted(
  { hall }: TownOnline,
  contributionId: string,
  section: string,
  { author, submitter, finance, reviewer }: Part,
): Promise<void> {
  interface Contribution {
    cycleId: string;
    figuresRevision: number;
    sections: { key: string; revision: number }[];
    remarks: { id: string; answer: string | null }[];
  }
  const read = () => hall.get<Contribution>(author, `/contributions/${contributionId}`);
  const put = async (path: string, body: object, revision?: number) => {
    const headers = revision === undefined ? null : { 'if-match': `"${revision}"` };
    await hall.must(author, { method: 'PUT', path, body, ...(headers && { headers }) });
  };
  const { year } = await hall.get<{ year: number }>(author, `/cycles/${(await read()).cycleId}`);
  const write = async (text: string, figures: [taakveld: string, expenses: string, income: string][]) => {
    const { sections, figuresRevision } = await read();
    const at = `/contributions/${contributionId}`;
    const revision = sections.find(({ key }) => key === section)?.revision ?? 0;
    await put(`${at}/sections/${section}`, { text }, revision);
    const years = [0, 1, 2, 3].map((after) => year + after);
    const lines = years.flatMap((of) =>
      figures.map(([taakveld, expenses, income]) => ({ taakveld, year: of, expenses, income })),
    );
    await put(`${at}/figures`, { figures: lines }, figuresRevision);
  };
  const answer = async (
    login: string,
    kind: TaskKind,
    outcome: string,
    form: object = {},
    comment?: string,
  ) => {
    for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
      const { items } = await hall.get<{
        items: { id: string; kind: string; subject: { id: string } | null }[];
      }>(login, '/me/tasks?limit=200');
      const task = items.find((each) => each.kind === kind && each.subject?.id === contributionId);
      if (!task) continue;
      const { status, body } = await hall.complete(login, task, outcome, form, {
        ...(comment && { comment }),
      });
      if (status !== 200) throw new Error(`${kind} by ${login}: HTTP ${status} ${body.code}`);
      return;
    }
    throw new Error(`nobody asks ${login}: ${kind}`);
  };
  const submit = () =>
    answer(submitter, 'submitContribution', 'submitted', {
      qualityStatement: { timely: true, correct: true, complete: true },
    });

  await write(first, [
    ['0.1', '125000', '0'],
    ['0.2', '1250.50', '20'],
  ]);
  await submit();
  await answer(finance, 'checkFigures', 'correct');
  const remarks = [{ section, text: 'Neem de circulaire van september.' }];
  await answer(reviewer, 'reviewContribution', 'returned', { remarks }, 'De circulaire is verouderd.');
  for (const { id } of (await read()).remarks) {
    await put(`/contributions/${contributionId}/remarks/${id}/answer`, { answer: 'Overgenomen.' });
  }
  await write(second, [
    ['0.1', '127500.25', '0'],
    ['0.10', '0', '300'],
  ]);
  await submit();
  await answer(finance, 'checkFigures', 'correct');
  await answer(reviewer, 'reviewContribution', 'accepted');
}
