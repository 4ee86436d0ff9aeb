import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { CycleProgressView } from '#application/cycles/cycle-progress.js';
import { planExample } from '../../apps/local/example/example-plan.js';
import type { Visitor } from './browser.js';
import { TownOnline } from './town-online.js';

/** Pictures to look at, when somebody says where: SCREENSHOTS=/tmp/screens npm test -- web cycle */
const folder = process.env['SCREENSHOTS'];
const patienceMs = 180_000;

interface Phase {
  key: string;
  dueOn: string | null;
  leftAt: string | null;
  whyDue: { nl: string; en: string } | null;
}

/** Where a cycle is, why each day is what it is, how far the contributions are, and what follows when somebody is late. */
describe('a cycle on screen', () => {
  const year = new Date().getUTCFullYear() + 2;
  const town = TownOnline.forTests();
  let cycleId: string;

  beforeAll(async () => {
    cycleId = await town.hall.untilContributions({ document: 'begroting', year, units: ['OR', 'PZ', 'P1'] });
  }, 240_000);

  const picture = async ({ page }: Visitor, name: string, of?: string) => {
    if (!folder) return;
    mkdirSync(folder, { recursive: true });
    const file = { path: path.join(folder, `cycle-${name}.png`) };
    if (of) await page.locator(of).screenshot(file);
    else await page.screenshot({ ...file, fullPage: true });
  };
  const send = (as: string, address: string, body: object) => town.hall.must(as, { path: address, body });

  describe('the line of phases', () => {
    const phases = async () =>
      (await town.hall.get<{ phases: Phase[] }>('g.brouwer', `/cycles/${cycleId}`)).phases;
    /** What the line says of a phase. */
    const said = ({ page }: Visitor, phase: string) => {
      const name = page.locator('.phase-line__name').getByText(phase, { exact: true });
      return page.getByRole('listitem').filter({ has: name }).innerText();
    };

    it(
      'gives each day with its reason: the term of law, then the adopted plan, then who chose it and why',
      async () => {
        const visitor = await town.visit('g.brouwer', `/cycles/${cycleId}`);
        expect(await said(visitor, 'Eindcoördinatie')).toMatch(
          /uiterlijk .*\n125 dagen vóór de laatste dag van de termijn “toezending .*” \(Gemeentewet 191\)\./,
        );
        expect(await said(visitor, 'Briefing')).not.toContain('termijn');

        await planExample(town.installation.databaseUrl, year - 1);
        await visitor.open(`/cycles/${cycleId}`);
        expect(await said(visitor, 'Besluit raad')).toMatch(
          /Volgens de jaarkalender\. Vergadering van gemeenteraad\. .*Uiterlijk 31 december .* \(Gemeentewet 191\)\./,
        );

        const before = (await phases()).find(({ key }) => key === 'coordination')?.dueOn ?? '';
        const later = new Date(Date.parse(before) + 7 * 86_400_000).toISOString().slice(0, 10);
        await send('g.brouwer', `/cycles/${cycleId}/deadlines/coordination`, {
          dueOn: later,
          reason: 'De circulaire komt later.',
        });
        await visitor.open(`/cycles/${cycleId}`);
        expect(await said(visitor, 'Eindcoördinatie')).toContain(
          'Gekozen door Gerda Brouwer: “De circulaire komt later.”',
        );
        expect(await said(visitor, 'Slotbijeenkomst')).toContain(
          'Schuift mee met een datum die Gerda Brouwer verplaatste: “De circulaire komt later.”',
        );
        for (const { key, dueOn, leftAt, whyDue } of await phases()) {
          if (dueOn && !leftAt)
            expect([key, whyDue?.nl]).toEqual([key, expect.stringMatching(/^[a-z0-9].*[.”]$/)]);
        }
        expect(await said(visitor, 'Eindcoördinatie')).toMatch(/uiterlijk [a-z]{2} \d+ [a-z]{3} 20\d\d\n/);
        expect(await visitor.violations()).toEqual([]);
        await picture(visitor, 'phases');
      },
      patienceMs,
    );

    it(
      'gives days without their year where all are in the present one',
      async () => {
        const visitor = await town.visit('g.brouwer');
        const today = new Date().toISOString();
        await visitor.page.route(`**/api/v1/cycles/${cycleId}`, async (route) => {
          const cycle = (await (await route.fetch()).json()) as { phases: Phase[] };
          const phases = cycle.phases.map(({ leftAt, ...phase }) => ({
            ...phase,
            dueOn: today.slice(0, 10),
            leftAt: leftAt && today,
          }));
          await route.fulfill({ json: { ...cycle, phases } });
        });
        await visitor.open(`/cycles/${cycleId}`);
        expect(await said(visitor, 'Eindcoördinatie')).toMatch(/uiterlijk [a-z]{2} \d+ [a-z]{3}\n/);
        expect(await said(visitor, 'Briefing')).toMatch(/klaar op [a-z]{2} \d+ [a-z]{3}$/);
      },
      patienceMs,
    );

    it.each([320, 1280])(
      'holds its reasons at %s pixels, which is what is left of a screen at 400 %',
      async (width) => {
        const visitor = await town.visit('g.brouwer', `/cycles/${cycleId}`, {
          viewport: { width, height: 256 },
        });
        expect(await visitor.scrollsSideways()).toBe(false);
        expect(await visitor.violations()).toEqual([]);
        await picture(visitor, `phases-${width}`, '.phase-line');
      },
      patienceMs,
    );
  });

  describe('the overview', () => {
    it(
      'says for whom the cycle waits, as the api does, and what they are asked',
      async () => {
        const waiting = await town.hall.get<{ people: { name: string }[] }[]>(
          'g.brouwer',
          `/cycles/${cycleId}/waiting-for`,
        );
        const { page } = await town.visit('t.elhaddad', `/cycles/${cycleId}`);
        const rows = page.getByRole('region', { name: 'Waar de cyclus op wacht' }).locator('tbody tr');
        const whom = await rows.locator('td:nth-of-type(2)').allInnerTexts();
        expect(whom.map((text) => text.replace(/ \(.*\)$/, ''))).toEqual(
          waiting.map(({ people }) => people.map(({ name }) => name).join(', ')),
        );
        const submit = rows.filter({ hasText: 'Bijdrage indienen – Openbare ruimte' });
        expect(await submit.innerText()).toContain('Marieke van Dijk (Teammanager)');
      },
      patienceMs,
    );

    it(
      'says of a phase that is done again in which round it is, and says so aloud to who looks on',
      async () => {
        const { hall } = town;
        const again = await hall.start('voorjaarsnota', year + 1);
        await hall.answer(again, 'g.brouwer', 'prepareCycle', 'prepared', {
          unitIds: [hall.unit('OR')],
          leadUnitId: hall.unit('OR'),
          instructions: 'Kort.',
          skippedPhases: [],
        });
        await hall.answer(again, 'v.nair', 'agreeToPreparation', 'agreed');
        await hall.answer(again, 'o.jacobs', 'agreeToPreparation', 'agreed');
        await hall.task(again, 'planMeeting');
        const { page } = await town.visit('t.elhaddad', `/cycles/${again}`);
        const stateOf = (phase: string) =>
          page
            .getByRole('listitem')
            .filter({ has: page.locator('.phase-line__name').getByText(phase, { exact: true }) })
            .locator('.phase-line__state');
        expect(await stateOf('Voorbereiding').innerText()).toBe('Klaar');
        await send('g.brouwer', `/cycles/${again}/send-back`, {
          phase: 'preparation',
          unitIds: [],
          reason: 'De kaders zijn gewijzigd.',
        });
        await stateOf('Voorbereiding').getByText('Nu hier, 2 rondes').waitFor();
        await page
          .locator('#announced')
          .getByText(`Voorjaarsnota ${year + 1} is nu in de fase “Voorbereiding”, ronde 2.`)
          .waitFor();
      },
      patienceMs,
    );
  });

  describe('a task', () => {
    /** So many days from Monday to Friday after a day. */
    const workingDay = (day: string, days: number): string => {
      const date = new Date(day);
      for (let left = days; left > 0; left -= date.getUTCDay() % 6 === 0 ? 0 : 1)
        date.setUTCDate(date.getUTCDate() + 1);
      return new Intl.DateTimeFormat('nl-NL', {
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        timeZone: 'UTC',
      }).format(date);
    };
    const rows = async (beside: Locator) =>
      Promise.all(
        (await beside.locator('.facts__row').all()).map(async (row) =>
          (await row.innerText()).replaceAll(/\s+/g, ' '),
        ),
      );

    it(
      'says why its day is what it is, who is reminded, who hears that it is late, and that silence approves nothing',
      async () => {
        const task = await town.hall.task(
          cycleId,
          'submitContribution',
          ({ unitId }) => unitId === town.hall.unit('OR'),
        );
        const visitor = await town.visit('m.vandijk', `/tasks/${task.id}`);
        const beside = visitor.page.getByRole('complementary');
        await beside.getByRole('heading', { name: 'Als dit blijft liggen' }).waitFor();
        const contributions = (
          await town.hall.get<{ phases: Phase[] }>('g.brouwer', `/cycles/${cycleId}`)
        ).phases.find(({ key }) => key === 'contributions');
        expect(await beside.innerText()).toContain(contributions?.whyDue?.nl);
        const due = task.dueOn ?? '';
        const told = await rows(beside);
        expect(told).toHaveLength(7);
        expect(told.filter((row) => row.endsWith('Herinnering aan wie het gevraagd is.'))).toHaveLength(4);
        expect(told.slice(-2)).toEqual([
          `${workingDay(due, 1)} De concernmanager hoort dat het te laat is.`,
          `${workingDay(due, 5)} De gemeentesecretaris hoort dat het te laat is.`,
        ]);
        await beside.getByText('De cyclus wacht op een antwoord. Zwijgen geldt nooit als akkoord.').waitFor();
        expect(await visitor.violations()).toEqual([]);
        await picture(visitor, 'task');
      },
      patienceMs,
    );

    it(
      'of an agreement says that no answer counts as an objection',
      async () => {
        const other = await town.hall.start('begroting', year + 1);
        await town.hall.answer(other, 'g.brouwer', 'prepareCycle', 'prepared', {
          unitIds: [town.hall.unit('OR')],
          leadUnitId: town.hall.unit('OR'),
          instructions: 'Kort.',
          skippedPhases: [],
        });
        await town.hall.answer(other, 'v.nair', 'agreeToPreparation', 'agreed');
        await town.hall.answer(other, 'o.jacobs', 'agreeToPreparation', 'agreed');
        await town.hall.answer(other, 'g.brouwer', 'planMeeting', 'planned', {
          startsAt: new Date().toISOString(),
          place: 'Gemeentehuis',
        });
        const task = await town.hall.task(other, 'alignMeeting');
        const visitor = await town.visit('o.jacobs', `/tasks/${task.id}`);
        const beside = visitor.page.getByRole('complementary');
        expect((await rows(beside)).at(-1)).toMatch(
          /^\w\w \d+ \w+ Is er nog geen antwoord\? Dan geldt dat als: niet akkoord\.$/,
        );
        expect(await beside.innerText()).not.toContain('De cyclus wacht');
        await visitor.speak('English');
        await beside.getByText('Then that counts as: not agreed.').waitFor();
        await beside.getByText('Silence never counts as approval.').waitFor();
        await picture(visitor, 'task-english');
      },
      patienceMs,
    );
  });

  it(
    'a task tells what happened to it so far, who did it and when, to who may not read the history too',
    async () => {
      const { hall } = town;
      await hall.write(await hall.contribution(cycleId, 'PZ'), 'e.smulders');
      await hall.answer(cycleId, 'e.smulders', 'submitContribution', 'submitted', {
        qualityStatement: { timely: true, correct: true, complete: true },
      });
      const ofTeam = ({ unitId }: { unitId: string | null }) => unitId === hall.unit('PZ');
      await hall.complete('o.jacobs', await hall.task(cycleId, 'checkFigures', ofTeam), 'correct');
      const review = await hall.task(cycleId, 'reviewContribution', ofTeam);
      for (const act of ['claim', 'release']) await send('g.brouwer', `/tasks/${review.id}/${act}`, {});

      const visitor = await town.visit('e.smulders', `/tasks/${review.id}`);
      const soFar = visitor.page.getByRole('region', { name: 'Wat er tot nu toe gebeurde' });
      const told = async () =>
        (await soFar.getByRole('listitem').allInnerTexts()).map((text) => text.split(/\n+/));
      const by = (who: string) =>
        expect.stringMatching(new RegExp(`^${who}, \\d+ \\S+ \\d{4},? \\d\\d:\\d\\d$`));
      expect(await told()).toEqual([
        ['Taak gevraagd', by('Els Smulders')],
        ['Taak opgepakt', by('Gerda Brouwer')],
        ['Taak teruggegeven', by('Gerda Brouwer')],
      ]);
      await hall.complete('g.brouwer', review, 'returned', {}, { comment: 'Licht toe.' });
      await visitor.page.getByRole('status').getByText('Terugsturen, door Gerda Brouwer, ').waitFor();
      await soFar.getByText('Toelichting: Licht toe.').waitFor();
      expect((await told()).at(-1)).toEqual([
        'Taak afgerond: Terugsturen',
        by('Gerda Brouwer'),
        'Toelichting: Licht toe.',
      ]);
      expect(await visitor.violations()).toEqual([]);
      await picture(visitor, 'task-so-far');
    },
    patienceMs,
  );

  describe('the pictures of contributions', () => {
    let late: string;
    let progress: CycleProgressView;

    /** Units of a budget that should have been ready long ago: accepted, not needed, returned, submitted, and still being written. */
    beforeAll(async () => {
      const { hall } = town;
      const units = ['OR', 'PZ', 'WO', 'P1', 'P2'];
      late = await hall.untilContributions({
        document: 'begroting',
        year: new Date().getUTCFullYear(),
        units,
      });
      const statement = { qualityStatement: { timely: true, correct: true, complete: true } };
      const submit = async (code: string, login: string) => {
        await hall.write(await hall.contribution(late, code), login);
        await hall.answer(late, login, 'submitContribution', 'submitted', statement);
        const of = ({ unitId }: { unitId: string | null }) => unitId === hall.unit(code);
        await hall.complete('o.jacobs', await hall.task(late, 'checkFigures', of), 'correct');
        return hall.task(late, 'reviewContribution', of);
      };
      await hall.complete('g.brouwer', await submit('OR', 'm.vandijk'), 'accepted');
      await hall.complete(
        'g.brouwer',
        await submit('PZ', 'e.smulders'),
        'returned',
        {},
        { comment: 'Licht toe.' },
      );
      await send('g.brouwer', `/contributions/${await hall.contribution(late, 'P2')}/waive`, {
        reason: 'Het programma stopt.',
      });
      progress = await hall.get<CycleProgressView>('g.brouwer', `/cycles/${late}/progress`);
    }, patienceMs);

    const textsOf = async (cells: Locator) => (await cells.allInnerTexts()).map((text) => text.trim());
    const numbersOf = async (cells: Locator) => (await textsOf(cells)).map(Number);
    const attributes = async (drawn: Locator, name: string) =>
      Promise.all((await drawn.all()).map(async (one) => Number(await one.getAttribute(name))));

    /** Holds bars, days beside them and what the api counts against each other; gives the days. */
    const compareLateness = async (page: Page, { units }: CycleProgressView): Promise<number[]> => {
      const table = page.getByRole('region', { name: 'Teams die te laat zijn of waren' });
      const rows = table.locator('tbody tr');
      const expected = units.filter(({ daysLate }) => daysLate > 0);
      expect(await textsOf(rows.getByRole('rowheader'))).toEqual(expected.map(({ unitName }) => unitName));
      const days = await numbersOf(rows.locator('.bar .numeric'));
      expect(days).toEqual(expected.map(({ daysLate }) => daysLate));
      expect(await attributes(rows.locator('.bar rect'), 'width')).toEqual(days);
      const drawings = await rows.locator('.bar svg').all();
      const scales = await Promise.all(drawings.map((drawing) => drawing.getAttribute('viewBox')));
      expect(new Set(scales)).toEqual(new Set([`0 0 ${Math.max(...days)} 1`]));
      return days;
    };

    it(
      'by state: each stretch of the bar is as wide as the number beside it, and as the api counts',
      async () => {
        const { page } = await town.visit('g.brouwer', `/cycles/${late}`);
        const shown = page.locator('.progress-picture');
        const rows = shown.locator('tbody tr');
        const counts = await numbersOf(rows.locator('td:nth-of-type(1)'));
        const bars = shown.locator('.progress-picture__bar rect');
        expect(await attributes(bars, 'width')).toEqual(counts);
        expect(await attributes(bars, 'x')).toEqual(
          counts.map((_, index) => counts.slice(0, index).reduce((sum, count) => sum + count, 0)),
        );
        const states = ['accepted', 'returned', 'writing', 'waived'];
        const of = (status: string) => progress.units.filter((unit) => unit.status === status);
        expect(counts).toEqual(states.map((status) => of(status).length));
        expect(counts).toEqual([1, 1, 2, 1]);
        expect(await numbersOf(rows.locator('td:nth-of-type(2)'))).toEqual(
          states.map((status) => of(status).filter(({ daysLate }) => daysLate > 0).length),
        );
        // In the same colours, by which the table is the key to the bar.
        const fills = (rects: string) =>
          page.evaluate<string[]>(
            `[...document.querySelectorAll('.progress-picture ${rects} rect')].map((one) => getComputedStyle(one).fill)`,
          );
        expect(await fills('.progress-picture__bar')).toEqual(await fills('.swatch'));
      },
      patienceMs,
    );

    it(
      'by lateness: each bar is as long as the days beside it, and as the api counts',
      async () => {
        const { page } = await town.visit('g.brouwer', `/cycles/${late}`);
        expect(await compareLateness(page, progress)).toHaveLength(4);
        await page.getByText('0 teams en programma’s zijn op tijd.').waitFor();
      },
      patienceMs,
    );

    describe('day by day', () => {
      /** Days, with how many the line of what is settled stands at from then on. */
      const stepsOf = (line: string, height: number) =>
        [...line.matchAll(/H (\d+) V (\d+)/g)].map(([, day, top]) => [Number(day), height - Number(top)]);
      const shownIn = async ({ page }: Visitor) => {
        const figure = page.getByRole('figure', { name: 'Geaccepteerde bijdragen per dag' });
        const drawing = figure.locator('.picture__plot svg');
        const [, , width = 0, height = 0] = ((await drawing.getAttribute('viewBox')) ?? '')
          .split(' ')
          .map(Number);
        const planned = drawing.locator('.line--planned');
        const rows = page
          .getByRole('region', { name: 'Geaccepteerde bijdragen per dag' })
          .locator('tbody tr');
        return {
          width,
          height,
          top: Number(await figure.locator('.picture__top').innerText()),
          steps: stepsOf((await drawing.locator('.line--edge').getAttribute('d')) ?? '', height),
          filled: stepsOf((await drawing.locator('.line--settled').getAttribute('d')) ?? '', height),
          planned: (await planned.count()) ? await planned.getAttribute('d') : null,
          // The newest day is on top.
          rows: (
            await Promise.all((await rows.all()).map((row) => textsOf(row.getByRole('cell'))))
          ).reverse(),
        };
      };
      const compare = async (visitor: Visitor, { burnUp, dueOn }: CycleProgressView) => {
        const shown = await shownIn(visitor);
        const first = burnUp[0]?.on ?? '';
        const dayOf = (day: string) => (Date.parse(day) - Date.parse(first)) / 86_400_000;
        expect(shown.rows).toEqual(
          burnUp.map(({ settled, planned, asked }) => [settled, planned ?? '–', asked].map(String)),
        );
        expect(shown.steps).toEqual(burnUp.map(({ on, settled }) => [dayOf(on), settled]));
        expect(shown.filled).toEqual(shown.steps);
        expect(shown.top).toBe(shown.height);
        expect(shown.height).toBe(Math.max(...burnUp.map(({ asked }) => asked)));
        return { ...shown, dayOf, lastDay: dueOn === null ? 0 : dayOf(dueOn) };
      };

      it(
        'the line stands where the table and the api say; without a plan there is no line of it',
        async () => {
          const visitor = await town.visit('g.brouwer', `/cycles/${late}`);
          const { planned, rows } = await compare(visitor, progress);
          expect(rows).toEqual([['2', '–', '5']]);
          expect(planned).toBeNull();
          await picture(visitor, 'late');
        },
        patienceMs,
      );

      it.each([
        ['light', null],
        ['dark', null],
        ['light', 'print'],
      ] as const)(
        'over weeks too, the plan goes through its figures in the table (%s %s)',
        async (colorScheme, media) => {
          // Nobody waits for weeks: the browser is given an answer as the api gives it after some.
          const start = Date.parse(`${year - 1}-04-05`);
          const on = (days: number) => new Date(start + days * 86_400_000).toISOString().slice(0, 10);
          const settled = [0, 1, 3, 2, 6, 9, 10];
          const [asked, span] = [14, 60];
          const burnUp = settled.map((count, index) => ({
            on: on(index * 7),
            settled: count,
            asked,
            planned: Math.floor((asked * index * 7) / span),
          }));
          const units = progress.units.map((unit, index) => ({
            ...unit,
            daysLate: [31, 12, 5, 1][index] ?? 0,
          }));
          const weeks: CycleProgressView = { ...progress, dueOn: on(span), burnUp, units };
          const visitor = await town.visit('g.brouwer', '/', {
            colorScheme,
            viewport: { width: 1280, height: 900 },
          });
          await visitor.page.route(`**/cycles/${late}/progress`, (route) => route.fulfill({ json: weeks }));
          await visitor.open(`/cycles/${late}`);
          const { planned, lastDay, height, width } = await compare(visitor, weeks);
          const [, from, to, end] = /^M 0 (\d+) L (\d+) (\d+)$/.exec(planned ?? '') ?? [];
          expect([from, to, end].map(Number)).toEqual([height, lastDay, height - asked]);
          expect(width).toBe(span);
          const slope = (height - Number(end)) / Number(to);
          for (const [index, point] of burnUp.entries())
            expect(Math.floor(slope * index * 7 + 1e-9)).toBe(point.planned);
          expect(await compareLateness(visitor.page, weeks)).toEqual([31, 12, 5, 1]);
          await visitor.page.getByText('1 meer dan gepland').waitFor();
          const cut = `(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)(document.querySelector('.picture__table'))`;
          expect(await visitor.page.evaluate<boolean>(cut)).toBe(false);
          if (media) {
            await visitor.page.emulateMedia({ media });
            await visitor.page.setViewportSize({ width: 794, height: 1123 });
          }
          expect(await visitor.violations()).toEqual([]);
          await picture(visitor, `burn-up-${colorScheme}-${media ?? 'screen'}`);
        },
        patienceMs,
      );
    });
  });
});
