import { Button } from '@nl-design-system-candidate/button-react';
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, type ReactNode } from 'react';
import type { DeviationKind } from '#domain/contribution/deviation.js';
import type { OutlineSection } from '#domain/definition/definition.js';
import { api, must, type ApiProblem, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Badge } from '../../components/Badge.js';
import { Radios, Select, TextArea, TextField } from '../../components/fields.js';
import { Repeated } from '../../components/Repeated.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { readAmount } from './amount-text.js';
import { useAutosave } from './autosave.js';
import { DeviationList, deviationTexts, type Deviation } from './DeviationList.js';
import { SaveStatus } from './SaveStatus.js';
import { Unsaved } from './Unsaved.js';

const texts = {
  nl: {
    required: 'Verplicht',
    nothingYet: 'Nog niet ingevuld.',
    deviation: 'Afwijking',
    nothing: 'Er is niets te melden',
    kind: 'Waarin?',
    amountHint: 'Met een min ervoor als het geld kost: -64.000. Zonder min als het meevalt.',
    amountWrong: 'Dit is geen bedrag in euro',
    structural: 'Komt dit elk jaar terug?',
    yes: 'Ja, structureel',
    no: 'Nee, alleen dit jaar',
    programme: 'Welk programma raakt dit? (niet verplicht)',
    noProgramme: 'Geen programma in het bijzonder',
    open: 'Om in te dienen is van elke afwijking nodig: wat, oorzaak en maatregel, en bij geld het bedrag.',
    conflict: 'Een collega heeft de afwijkingen intussen ook gewijzigd',
    conflictWhy: 'Er is niets overschreven. Wat u schreef staat hieronder.',
    theirs: 'Wat uw collega schreef',
    takeMine: 'Wat ik schreef opslaan',
    takeTheirs: 'Wat mijn collega schreef overnemen',
  },
  en: {
    required: 'Required',
    nothingYet: 'Not filled in yet.',
    deviation: 'Deviation',
    nothing: 'There is nothing to report',
    kind: 'In what?',
    amountHint: 'With a minus when it costs money: -64000. Without one when it turns out better.',
    amountWrong: 'This is no amount in euro',
    structural: 'Does this return every year?',
    yes: 'Yes, every year',
    no: 'No, this year only',
    programme: 'Which programme does it touch? (optional)',
    noProgramme: 'No programme in particular',
    open: 'To submit, each deviation says what, its cause and the measure, and in money the amount.',
    conflict: 'A colleague changed the deviations too',
    conflictWhy: 'Nothing was overwritten. What you wrote is below.',
    theirs: 'What your colleague wrote',
    takeMine: 'Save what I wrote',
    takeTheirs: 'Take what my colleague wrote',
  },
};

/** As it is typed: the amount still a text. */
interface Typed extends Omit<Deviation, 'id' | 'amount'> {
  id: string | null;
  amount: string;
}
/** Null: nothing was said yet; none: there is nothing to report. */
type Answer = Typed[] | null;

interface Props {
  contribution: Schemas['ContributionDetail'];
  section: OutlineSection;
  editable: boolean;
  /** What reviewers remarked on it. */
  remarks: ReactNode;
}

/** What turns out otherwise than was agreed, in time, money and quality, each with cause and measure. */
export function DeviationsEditor({ contribution, section, editable, remarks }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const stored = contribution.sections.find(({ key }) => key === section.key);
  const writing = useWriting({ contribution, section, editable });
  return (
    <section className="card" id={`section-${section.key}`} aria-labelledby={`title-${section.key}`}>
      <div className="row spread">
        <Heading level={2} id={`title-${section.key}`}>
          {capital(nameOf(section.name))}
        </Heading>
        {section.required && <Badge>{t.required}</Badge>}
      </div>
      {writing.isLeft && (
        <Unsaved onDiscard={writing.discard}>
          <DeviationList deviations={asRead(writing.value)} cycleId={contribution.cycleId} />
        </Unsaved>
      )}
      {editable ? (
        <Writing {...{ contribution, section, writing }} />
      ) : stored?.deviations ? (
        <DeviationList deviations={stored.deviations} cycleId={contribution.cycleId} />
      ) : (
        <p className="subtle">{t.nothingYet}</p>
      )}
      {remarks}
    </section>
  );
}

type Autosave = ReturnType<typeof useAutosave<Answer>>;

function useWriting({ contribution, section, editable }: Omit<Props, 'remarks'>): Autosave {
  const me = useMe();
  const client = useQueryClient();
  const formats = useFormats(me.timeZone);
  const stored = contribution.sections.find(({ key }) => key === section.key);
  const typed = useCallback(
    (deviations: readonly Deviation[] | null | undefined): Answer =>
      deviations?.map(({ amount, ...rest }) => ({
        ...rest,
        amount: amount === null ? '' : formats.amount(amount),
      })) ?? null,
    [formats],
  );
  const value = useMemo(() => typed(stored?.deviations), [typed, stored?.deviations]);
  const save = useCallback(
    async (answer: Answer, revision: number) => {
      const saved = await must(
        api.PUT('/api/v1/contributions/{id}/sections/{key}/deviations', {
          params: {
            path: { id: contribution.id, key: section.key },
            header: { 'If-Match': `"${revision}"` },
          },
          body: {
            deviations: (answer ?? []).map(({ id, kind, what, cause, measure, ...rest }) => ({
              ...(id && { id }),
              ...{ kind, what, cause, measure },
              amount: kind === 'money' ? amountOf(rest.amount) : null,
              structural: kind === 'money' ? rest.structural : null,
              programmeId: rest.programmeId,
            })),
          },
        }),
      );
      await client.invalidateQueries({ queryKey: ['contribution', contribution.id] });
      return saved.revision;
    },
    [client, contribution.id, section.key],
  );
  const theirs = useCallback(
    ({ problem }: ApiProblem) => {
      const current = problem.data?.['current'] as
        { deviations?: Deviation[] | null; revision?: number } | undefined;
      return { value: typed(current?.deviations), revision: current?.revision ?? 0 };
    },
    [typed],
  );
  return useAutosave<Answer>({
    key: `${me.personId} deviations ${contribution.id} ${section.key}`,
    stored: { value, revision: stored?.revision ?? 0 },
    editable,
    save,
    ready: isStorable,
    theirs,
  });
}

interface WritingProps extends Pick<Props, 'contribution' | 'section'> {
  writing: Autosave;
}

function Writing({ contribution, section, writing }: WritingProps) {
  const t = useTexts(texts);
  const d = useTexts(deviationTexts);
  const nameOf = useNameOf();
  const units = useQuery(queries.cycleUnits(contribution.cycleId));
  const kinds = section.deviations ?? [];
  const programmes = (units.data ?? [])
    .filter(({ kind, status }) => kind === 'programme' && status === 'contributing')
    .map(({ unitId, unitName }) => ({ value: unitId, label: unitName }));
  const { state } = writing;
  return (
    <>
      {state.is === 'conflict' && (
        <Alert type="warning" role="alert" title={t.conflict}>
          <p>{t.conflictWhy}</p>
          <Heading level={3}>{t.theirs}</Heading>
          <DeviationList deviations={asRead(state.theirs.value)} cycleId={contribution.cycleId} />
          <div className="row">
            <Button purpose="primary" type="button" onClick={() => writing.resolve(writing.value)}>
              {t.takeMine}
            </Button>
            <Button purpose="secondary" type="button" onClick={() => writing.resolve(state.theirs.value)}>
              {t.takeTheirs}
            </Button>
          </div>
        </Alert>
      )}
      <p className="subtle small">{nameOf(section.guidance) || t.open}</p>
      {writing.value?.length === 0 && <p>{d.none}</p>}
      <Repeated<Typed>
        id={`deviations-${section.key}`}
        label={t.deviation}
        items={writing.value ?? []}
        blank={blank(kinds[0] ?? 'money')}
        onChange={writing.change}
      >
        {(one, change, index) => {
          const id = (name: string) => fieldId(section.key, index, name);
          return (
            <>
              {kinds.length > 1 && (
                <Select
                  id={id('kind')}
                  label={t.kind}
                  value={one.kind}
                  options={kinds.map((kind) => ({ value: kind, label: d.kinds[kind] }))}
                  onChange={(kind) => change({ ...one, kind: kind as DeviationKind })}
                />
              )}
              {(['what', 'cause', 'measure'] as const).map((name) => (
                <TextArea
                  key={name}
                  id={id(name)}
                  label={d[name]}
                  value={one[name]}
                  onChange={(text) => change({ ...one, [name]: text })}
                  rows={2}
                  maxLength={longest}
                  required
                />
              ))}
              {one.kind === 'money' && (
                <>
                  <TextField
                    id={id('amount')}
                    label={d.amount}
                    description={t.amountHint}
                    error={'fault' in readAmount(one.amount) ? t.amountWrong : undefined}
                    value={one.amount}
                    onChange={(amount) => change({ ...one, amount })}
                    required
                  />
                  <Radios
                    id={id('structural')}
                    legend={t.structural}
                    value={one.structural === null ? '' : one.structural ? 'yes' : 'no'}
                    options={[
                      { value: 'yes', label: t.yes },
                      { value: 'no', label: t.no },
                    ]}
                    onChange={(structural) => change({ ...one, structural: structural === 'yes' })}
                  />
                </>
              )}
              {programmes.length > 0 && (
                <Select
                  id={id('programmeId')}
                  label={t.programme}
                  none={t.noProgramme}
                  value={one.programmeId ?? ''}
                  options={programmes}
                  onChange={(programmeId) => change({ ...one, programmeId: programmeId || null })}
                />
              )}
            </>
          );
        }}
      </Repeated>
      {writing.value === null && (
        <Button purpose="secondary" type="button" onClick={() => writing.change([])}>
          {t.nothing}
        </Button>
      )}
      <SaveStatus
        state={state}
        onRetry={writing.retry}
        fieldAt={(path) => {
          const [, index = '', name = ''] = path.split('/');
          return fieldId(section.key, index, name);
        }}
      />
    </>
  );
}

const longest = 5_000;

/** Of one field of a deviation, by its name in the request. */
const fieldId = (section: string, index: number | string, name: string): string =>
  `deviation-${section}-${index}-${name}`;

const blank = (kind: DeviationKind): Typed => ({
  id: null,
  kind,
  ...{ what: '', cause: '', measure: '' },
  ...{ amount: '', structural: null, programmeId: null },
});

/** Null for what is empty, and for what is no amount: that is not sent. */
function amountOf(text: string): string | null {
  const read = readAmount(text);
  return text.trim() === '' || !('amount' in read) ? null : read.amount;
}

const asRead = (answer: Answer): Deviation[] =>
  (answer ?? []).map((each, index) => ({
    ...each,
    id: each.id ?? String(index),
    amount: amountOf(each.amount),
  }));

const isStorable = (answer: Answer): boolean =>
  (answer ?? []).every(
    ({ kind, amount, what, cause, measure }) =>
      (kind !== 'money' || 'amount' in readAmount(amount)) &&
      [what, cause, measure].every((text) => text.length <= longest),
  );
