import type { AskedTask, Scene } from './scene.js';

/** What law asks of the accounts before the council adopts them, recorded by those who answer for it. */
export async function recordLegalFacts(scene: Scene, task: AskedTask): Promise<void> {
  const { definition, people, cycleId, year } = scene;
  if (definition.country !== 'NL' || definition.document !== 'jaarrekening') return;
  const facts = [
    {
      by: 'externalAuditor',
      kind: 'auditorReported',
      reference: `Controleverklaring en verslag van bevindingen ${year}`,
    },
    {
      by: 'finance',
      kind: 'lawfulnessStated',
      reference: `Rechtmatigheidsverantwoording ${year}`,
      amounts: { threshold: '1000000.00', expenses: '100000000.00', additions: '2000000.00' },
    },
  ] as const;
  for (const { by: role, ...fact } of facts) {
    await scene.act(await scene.as(people.one(role)), task, role, `records ${fact.kind}`, [
      'POST',
      `/cycles/${cycleId}/legal-facts`,
      { ...fact, happenedOn: people.today },
    ]);
  }
}
