import { useQuery } from '@tanstack/react-query';
import { documentTypes, type CycleDefinition } from '#domain/definition/definition.js';
import { describeMeetingKind } from '#domain/meeting/meeting-kinds.js';
import { agendaPurposes, type AgendaPurpose } from '#domain/meeting/meeting.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { ActForm } from '../../components/ActForm.js';
import { Select, TextField, type Option } from '../../components/fields.js';
import { Repeated } from '../../components/Repeated.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { meetingTexts } from './meeting-texts.js';

const texts = {
  nl: {
    title: 'Onderwerp',
    purpose: 'Waarvoor staat het op de agenda?',
    minutes: 'Hoeveel minuten? (niet verplicht)',
    presenter: 'Wie licht het toe? (niet verplicht)',
    nobody: 'Niemand in het bijzonder',
    cycle: 'Van welke cyclus? (niet verplicht)',
    noCycle: 'Van geen cyclus',
    decision: 'Welk besluit wordt gevraagd? (niet verplicht)',
    noDecision: 'Geen besluit van de cyclus',
    paper: 'Stuk',
    paperTitle: 'Naam van het stuk',
    version: 'Versie van het document',
    noVersion: 'Geen: het is elders te vinden',
    versionLine: (n: number) => `Versie ${n}`,
    reference: 'Waar te vinden? (niet verplicht)',
    titleMissing: 'Vul in waar het punt over gaat',
    minutesWrong: 'Vul een heel aantal minuten in, van 1 tot en met 1440',
    paperMissing: (n: number) => `Geef stuk ${n} een naam`,
  },
  en: {
    title: 'Subject',
    purpose: 'What is it on the agenda for?',
    minutes: 'How many minutes? (optional)',
    presenter: 'Who presents it? (optional)',
    nobody: 'Nobody in particular',
    cycle: 'Of which cycle? (optional)',
    noCycle: 'Of no cycle',
    decision: 'Which decision is asked? (optional)',
    noDecision: 'No decision of the cycle',
    paper: 'Paper',
    paperTitle: 'Name of the paper',
    version: 'Version of the document',
    noVersion: 'None: it is found elsewhere',
    versionLine: (n: number) => `Version ${n}`,
    reference: 'Where is it found? (optional)',
    titleMissing: 'Say what the item is about',
    minutesWrong: 'Fill in a whole number of minutes, from 1 to 1440',
    paperMissing: (n: number) => `Give paper ${n} a name`,
  },
};

interface PaperValues {
  title: string;
  documentVersionId: string;
  reference: string;
}

interface Props {
  meeting: Schemas['Meeting'];
  title: string;
  /** The item that is changed; a new one without it. */
  item?: Schemas['Meeting']['agenda'][number];
}

/** Putting an item on the agenda, or changing what is said of it: subject, time, who presents it, papers. */
export function AgendaItemForm({ meeting, title, item }: Props) {
  const t = useTexts(texts);
  const m = useTexts(meetingTexts);
  const people = useQuery(queries.people());
  const initial = {
    title: item?.title ?? '',
    purpose: item?.purpose ?? ('discuss' as AgendaPurpose),
    minutes: item?.minutes ? String(item.minutes) : '',
    presenterId: item?.presenterId ?? '',
    cycleId: item?.cycleId ?? meeting.cycleId ?? '',
    decision: '',
    papers: (item?.papers ?? []).map((paper): PaperValues => ({
      title: paper.title,
      documentVersionId: paper.documentVersionId ?? '',
      reference: paper.reference ?? '',
    })),
  };
  const bodyOf = ({ minutes, presenterId, papers, ...values }: typeof initial) => ({
    title: values.title.trim(),
    purpose: values.purpose,
    minutes: minutes ? Number(minutes) : null,
    presenterId: presenterId || null,
    papers: papers.map(({ title: name, documentVersionId, reference }) => ({
      title: name.trim(),
      documentVersionId: documentVersionId || null,
      reference: reference.trim() || null,
    })),
  });
  return (
    <ActForm
      title={title}
      {...(item && { of: item.title })}
      draft={`agenda ${meeting.id} ${item?.id ?? 'new'}`}
      initial={initial}
      check={(values) => ({
        title: !values.title.trim() && t.titleMissing,
        minutes: values.minutes !== '' && !isMinutes(values.minutes) && t.minutesWrong,
        ...Object.fromEntries(
          values.papers.map((paper, index) => [
            `papers-${index}-title`,
            !paper.title.trim() && t.paperMissing(index + 1),
          ]),
        ),
      })}
      send={(values) => {
        if (item)
          return must(
            api.PUT('/api/v1/agenda-items/{id}', {
              params: { path: { id: item.id } },
              body: bodyOf(values),
            }),
          );
        const [phase, key] = values.decision.split('/');
        return must(
          api.POST('/api/v1/meetings/{id}/agenda', {
            params: { path: { id: meeting.id } },
            body: {
              ...bodyOf(values),
              cycleId: values.cycleId || null,
              ...(phase && key && { decision: { phase, key } }),
            },
          }),
        );
      }}
    >
      {(values, change, field) => (
        <>
          <TextField
            {...field('title')}
            label={t.title}
            value={values.title}
            onChange={(typed) => change({ title: typed })}
            maxLength={300}
            required
          />
          <div className="filters">
            <Select
              {...field('purpose')}
              label={t.purpose}
              value={values.purpose}
              options={agendaPurposes.map((value) => ({ value, label: m.purpose[value] }))}
              onChange={(purpose) => change({ purpose: purpose as AgendaPurpose })}
            />
            <TextField
              {...field('minutes')}
              type="number"
              min={1}
              max={1440}
              label={t.minutes}
              value={values.minutes}
              onChange={(minutes) => change({ minutes })}
            />
            <Select
              {...field('presenterId')}
              label={t.presenter}
              none={t.nobody}
              value={values.presenterId}
              options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(presenterId) => change({ presenterId })}
            />
          </div>
          {!item && (
            <OfCycle
              meeting={meeting}
              cycleId={values.cycleId}
              decision={values.decision}
              field={field}
              onChange={change}
            />
          )}
          <Papers
            cycleId={values.cycleId}
            papers={values.papers}
            field={field}
            onChange={(papers) => change({ papers })}
          />
        </>
      )}
    </ActForm>
  );
}

const isMinutes = (typed: string) => /^\d+$/.test(typed) && Number(typed) >= 1 && Number(typed) <= 1440;

interface OfCycleProps {
  meeting: Schemas['Meeting'];
  cycleId: string;
  decision: string;
  field(name: string): { id: string; error: string | undefined };
  onChange(changed: { cycleId?: string; decision?: string }): void;
}

/** The cycle that an item is of, and the decision that this body is asked for. */
function OfCycle({ meeting, cycleId, decision, field, onChange }: OfCycleProps) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const cycles = useQuery({ ...queries.cycles(), enabled: !meeting.cycleId });
  const cycle = useQuery({ ...queries.cycle(cycleId), enabled: Boolean(cycleId) });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  const { body } = describeMeetingKind(meeting.kind);
  const { phases = [] } = (definition.data?.definition ?? {}) as Partial<CycleDefinition>;
  const decisions = phases.flatMap((phase): Option[] =>
    phase.kind !== 'decision'
      ? []
      : phase.decisions
          .filter((one) => one.body === body)
          .map(({ key, part }) => ({
            value: `${phase.key}/${key}`,
            label: [capital(nameOf(phase.name)), nameOf(part)].filter(Boolean).join(': '),
          })),
  );
  return (
    <div className="filters">
      {!meeting.cycleId && (
        <Select
          {...field('cycleId')}
          label={t.cycle}
          none={t.noCycle}
          value={cycleId}
          options={(cycles.data?.items ?? [])
            .filter(({ status }) => status === 'running')
            .map(({ id, document, year }) => ({
              value: id,
              label: `${capital(nameOf(documentTypes[document]))} ${year}`,
            }))}
          onChange={(chosen) => onChange({ cycleId: chosen, decision: '' })}
        />
      )}
      {decisions.length > 0 && (
        <Select
          {...field('decision')}
          label={t.decision}
          none={t.noDecision}
          value={decision}
          options={decisions}
          onChange={(chosen) => onChange({ decision: chosen })}
        />
      )}
    </div>
  );
}

interface PapersProps {
  cycleId: string;
  papers: PaperValues[];
  field(name: string): { id: string; error: string | undefined };
  onChange(papers: PaperValues[]): void;
}

function Papers({ cycleId, papers, field, onChange }: PapersProps) {
  const t = useTexts(texts);
  const versions = useQuery({ ...queries.documents(cycleId), enabled: Boolean(cycleId) });
  const options = (versions.data ?? []).map(({ id, number }) => ({
    value: id,
    label: t.versionLine(number),
  }));
  return (
    <Repeated<PaperValues>
      {...field('papers')}
      label={t.paper}
      items={papers}
      blank={{ title: '', documentVersionId: '', reference: '' }}
      onChange={onChange}
    >
      {(paper, change, index) => (
        <>
          <TextField
            {...field(`papers-${index}-title`)}
            label={t.paperTitle}
            value={paper.title}
            onChange={(title) => change({ ...paper, title })}
            maxLength={300}
            required
          />
          {options.length > 0 && (
            <Select
              {...field(`papers-${index}-documentVersionId`)}
              label={t.version}
              none={t.noVersion}
              value={paper.documentVersionId}
              options={options}
              onChange={(documentVersionId) => change({ ...paper, documentVersionId })}
            />
          )}
          <TextField
            {...field(`papers-${index}-reference`)}
            label={t.reference}
            value={paper.reference}
            onChange={(reference) => change({ ...paper, reference })}
            maxLength={500}
          />
        </>
      )}
    </Repeated>
  );
}
