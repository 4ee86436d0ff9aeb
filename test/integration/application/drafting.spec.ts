import type { DocumentVersion } from '#application/ports.js';
import { newForEachTest } from '../../support/each-test.js';
import { Town } from './town.js';

describe('drafting the document', () => {
  let town: Town;
  newForEachTest(Town.contributing, (fresh) => {
    town = fresh;
  });

  const last = () =>
    town.read(({ documents }) => documents.last(town.cycleId)) as Promise<DocumentVersion | null>;
  const assemble = async () => {
    const at = { phase: 'coordination' };
    const advice = await town.ask('giveAdvice', { role: 'concernController' }, at);
    await town.complete('carl', advice, 'advised', { advice: 'Coherent.' });
    const coordination = await town.ask('coordinate', { role: 'concernManager' }, at);
    await town.complete('cora', coordination, 'assembled', { assessment: 'Fine.' });
  };

  beforeEach(async () => {
    await town.accept('tess', 'parks');
    await town.accept('ted', 'roads');
    await town.waive('cora', 'green');
  });

  it('keeps with each part how its unit was called, and who submitted, checked and accepted it', async () => {
    await assemble();
    const version = await last();
    expect(version?.content.parts).toMatchObject(
      [
        ['parks', 'tess'],
        ['roads', 'ted'],
      ].map(([code, manager]) => ({
        unit: { kind: 'team', code, name: code },
        version: 1,
        approvals: [
          { step: 'submitted', personId: town.person(manager ?? ''), role: 'teamManager', onBehalfOf: null },
          { step: 'figuresChecked', personId: town.person('finn'), role: 'finance' },
          { step: 'accepted', personId: town.person('cora'), role: 'concernManager' },
        ],
      })),
    );
    expect(await town.historyHolds()).toBe(true);
  });

  it('a unit that is dropped after the draft was assembled is left out of a new version', async () => {
    await assemble();
    const first = await last();
    await town.drop('roads');
    const second = await last();
    expect(second).toMatchObject({ number: 2, final: false, createdBy: town.person('cora') });
    expect(second?.content.parts.map(({ unit }) => unit?.code)).toEqual(['parks']);
    expect(second?.checksum).not.toBe(first?.checksum);
    const made = (await town.events('document.assembled')).at(-1);
    expect(made).toMatchObject({
      actorId: town.person('cora'),
      actorRole: 'concernManager',
      reason: 'merged',
      before: { version: 1, checksum: first?.checksum },
      after: { version: 2, checksum: second?.checksum, parts: 1 },
    });
    expect(await town.historyHolds()).toBe(true);
  });

  it('dropping a unit that is no part of the draft makes no new version, nor does dropping before there is one', async () => {
    await town.drop('roads');
    expect(await last()).toBeNull();
    await assemble();
    await town.drop('green');
    expect(await last()).toMatchObject({ number: 1 });
  });

  it('the final version stays as it was adopted, whoever is dropped afterwards', async () => {
    await assemble();
    const fix = await town.ask('fixFinalVersion', { role: 'concernManager' }, { phase: 'completion' });
    await town.complete('cora', fix, 'fixed');
    await town.drop('roads');
    expect(await last()).toMatchObject({ number: 2, final: true });
    expect((await last())?.content.parts).toHaveLength(2);
  });
});
