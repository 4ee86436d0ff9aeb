import { useQuery } from '@tanstack/react-query';
import type { CycleDefinition } from '#domain/definition/definition.js';
import { describeMeetingKind } from '#domain/meeting/meeting-kinds.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';

/** Who keeps a meeting: the organisers of its phase, or who keep meetings of its kind. The api decides. */
export function useKeeps({ cycleId, phase, kind }: Schemas['Meeting']): boolean {
  const { capacities } = useMe();
  const cycle = useQuery({ ...queries.cycle(cycleId ?? ''), enabled: Boolean(cycleId) });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  const known = definition.data?.definition as unknown as CycleDefinition | undefined;
  const found = known?.phases.find(({ key }) => key === phase);
  const keepers = found?.kind === 'meeting' ? found.organisers : describeMeetingKind(kind).keptBy;
  return capacities.some(({ role }) => keepers.includes(role));
}
