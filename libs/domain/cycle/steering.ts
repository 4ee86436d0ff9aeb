/** Every way in which people steer a running cycle. */
export const steeringKinds = [
  'addUnit',
  'dropUnit',
  'withdraw',
  'moveDeadline',
  'sendBack',
  'skipPhase',
  'changeOrganiser',
  'pause',
  'resume',
  'carryActions',
] as const;
export type SteeringKind = (typeof steeringKinds)[number];
