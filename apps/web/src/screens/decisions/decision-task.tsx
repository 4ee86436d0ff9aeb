import { bodyRules, castingVoteOn } from '#domain/decision/quorum.rules.js';
import type { CycleDefinition, DecisionItem } from '#domain/definition/definition.js';
import { phaseOfEvent } from '#domain/statutory/phase-of-event.js';
import type { Schemas } from '../../api/client.js';
import type { OwnFieldsProps, OwnForm } from '../task/own-forms.js';
import { DecisionFields } from './DecisionFields.js';
import { faultsOf, isDecisionFieldAsked, type DecisionFault, type DecisionValues } from './decision-form.js';

export const faultTexts = {
  nl: {
    inFuture: 'Kies een datum die niet in de toekomst ligt',
    votesMissing: 'Vul alle drie de aantallen stemmen in; 0 mag',
    nobodyVoted: 'Vul in wie wat stemde, of kies een andere manier',
    votesContradict: 'De stemmen passen niet bij de uitkomst',
    changesNeedCarried: '“Akkoord met wijzigingen” vraagt minstens één aangenomen amendement',
    carriedNeedsChanges: 'Met een aangenomen amendement is de uitkomst “Akkoord met wijzigingen”',
    subAmendment:
      'Een subamendement wijzigt een eerder amendement, dat niet is ingetrokken als het zelf is aangenomen',
    ownerMissing: 'Kies wie voor de aangenomen motie zorgt',
  } satisfies Record<DecisionFault['code'], string>,
  en: {
    inFuture: 'Choose a day that is not in the future',
    votesMissing: 'Fill in all three counts of votes; 0 is allowed',
    nobodyVoted: 'Fill in who voted what, or choose another way',
    votesContradict: 'The votes do not fit the outcome',
    changesNeedCarried: '“Approved with changes” needs at least one carried amendment',
    carriedNeedsChanges: 'With a carried amendment the outcome is “Approved with changes”',
    subAmendment:
      'A sub-amendment changes an earlier amendment, which was not withdrawn when it is itself carried',
    ownerMissing: 'Choose who sees to the carried motion',
  } satisfies Record<DecisionFault['code'], string>,
};

/** What the definition says of the decision that a task records. */
export function itemOfTask(
  { phase, subject }: Pick<Schemas['TaskDetail'], 'phase' | 'subject'>,
  definition: CycleDefinition,
): DecisionItem | undefined {
  const found = definition.phases.find(({ key }) => key === phase);
  const [key] = (subject?.id ?? '').split(':');
  return found?.kind === 'decision' ? found.decisions.find((item) => item.key === key) : undefined;
}

/** Whether the chair of the body breaks a tie: by the definition, or by what law says of the body. */
export const hasCastingVote = ({ country }: CycleDefinition, item: DecisionItem): boolean =>
  castingVoteOn(bodyRules[country][item.body], item) !== null;

/** Documents with which a Dutch council may amend the budget. */
const amendsBudget = ({ country, document }: CycleDefinition): boolean =>
  country === 'NL' && /^(voorjaarsnota|trimesterrapportage-)/.test(document);

function Fields({ task, definition, ...rest }: OwnFieldsProps) {
  const item = itemOfTask(task, definition);
  if (!item) return null;
  return <DecisionFields cycleId={task.cycleId} phase={task.phase} {...{ definition, item, ...rest }} />;
}

/** Recording a decision: the form of the clerk and the secretary. */
export const decisionForm: OwnForm = {
  Fields,
  isShown: (name, { task, definition, outcome, values }) => {
    const item = itemOfTask(task, definition);
    if (!item) return false;
    return isDecisionFieldAsked(name, {
      ...{ outcome, values: values as DecisionValues },
      hasCastingVote: hasCastingVote(definition, item),
      deliberates:
        (item.body === 'council' || item.body === 'socialWelfareCouncil') &&
        phaseOfEvent(definition, 'deliberated')?.key === task.phase,
      amendsBudget: amendsBudget(definition),
    });
  },
  faults: ({ outcome, values, today }, inWords) => {
    const t = inWords(faultTexts);
    return faultsOf(values as DecisionValues, { outcome, today }).map(({ path, code }) => ({
      path,
      message: t[code],
    }));
  },
};
