import fc from 'fast-check';
import { fileURLToPath } from 'node:url';
import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { CycleDefinition, DecisionPhase } from '#domain/definition/definition.js';
import { SimulatedOrganisation, type Happening } from '../test/support/simulated-organisation.js';

const flemish = fileURLToPath(new URL('../test/fixtures/definitions/be', import.meta.url));

const definitions = new Map(
  [...loadAllDefinitions(), ...loadAllDefinitions(flemish)].map(({ definition }) => [
    `${definition.country} ${definition.document}`,
    definition,
  ]),
);
const definitionOf = (name: string) => definitions.get(name) as CycleDefinition;

/** Lets people act until the cycle ends, starting the engine over now and then. */
async function play(definition: CycleDefinition, numbers: number[], setbacks: number) {
  let drawn = 0;
  const choose = (below: number) => (numbers[drawn++ % numbers.length] as number) % below;
  const organisation = new SimulatedOrganisation(definition, choose, setbacks);
  organisation.start();
  for (let step = 0; organisation.end === null && organisation.failure === null; step++) {
    const acted = await organisation.act();
    if (organisation.end === null && organisation.failure === null && !acted)
      throw new Error('stuck: nobody is asked anything');
    if (step > 5_000) throw new Error('no end in sight');
    if (choose(7) === 0 && organisation.end === null) organisation.start();
  }
  if (organisation.failure) throw organisation.failure;
  return organisation;
}

const anyCycle = fc.tuple(
  fc.constantFrom(...definitions.keys()),
  fc.array(fc.nat(), { minLength: 20, maxLength: 200 }),
  fc.nat(8),
);

const completed = (happenings: readonly Happening[]) => happenings.filter((one) => one.what === 'completed');

describe('running any definition, with any sequence of outcomes', () => {
  it('never gets stuck, and loses no task', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const organisation = await play(definition, numbers, setbacks);
        expect([...organisation.open.keys()]).toEqual([]);
        expect(completed(organisation.happenings)).toHaveLength(organisation.everOpened.size);
      }),
      { numRuns: 150 },
    );
  });

  it('skips no required signature: each decision that stands is signed by all its signers, in order', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        if (end !== 'completed') return;
        const done = completed(happenings);
        for (const phase of definition.phases.filter(
          (one): one is DecisionPhase => one.kind === 'decision',
        )) {
          for (const { key, signedBy = [] } of phase.decisions) {
            const decided = done.findLastIndex(
              ({ task }) =>
                task.kind === 'recordDecision' && task.phase === phase.key && task.subject?.id === key,
            );
            const signers = done
              .slice(decided)
              .filter(({ task }) => task.kind === 'signDecision' && task.subject?.id.startsWith(`${key}:`))
              .map(({ task }) => task.candidate.role);
            expect(signers).toEqual(signedBy);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('after a return, everything that tests or decides later is done again', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        if (end !== 'completed') return;
        const order = definition.phases.map(({ key }) => key);
        const last = happenings.findLastIndex((one) => one.what === 'left' && one.end === 'returned');
        const after = happenings.slice(last + 1).filter((one) => one.what === 'entered');
        const from = last < 0 ? 0 : order.indexOf(after[0]?.phase ?? '');
        const binding = definition.phases
          .slice(from)
          .filter(
            (phase) =>
              phase.kind === 'test' ||
              (phase.kind === 'decision' && phase.decisions.some(({ signedBy }) => signedBy)),
          );
        expect(after.map(({ phase }) => phase)).toEqual(
          expect.arrayContaining(binding.map(({ key }) => key)),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('a rejection ends the cycle as rejected, and nothing else does', async () => {
    await fc.assert(
      fc.asyncProperty(anyCycle, async ([name, numbers, setbacks]) => {
        const definition = definitionOf(name);
        const { happenings, end } = await play(definition, numbers, setbacks);
        const rejected = completed(happenings).some(({ outcome }) => outcome === 'rejected');
        expect(end).toBe(rejected ? 'rejected' : 'completed');
      }),
      { numRuns: 100 },
    );
  });
});
