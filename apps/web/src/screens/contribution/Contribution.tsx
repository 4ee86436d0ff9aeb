import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { documentTypes, type CycleDefinition } from '#domain/definition/definition.js';
import { roles } from '#domain/people/roles.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { Alert } from '../../components/Alert.js';
import { Attachments } from '../../components/attachments/Attachments.js';
import { Badge } from '../../components/Badge.js';
import { contributionStatusTexts, contributionTones } from '../../components/contribution-status.js';
import { DueBadge } from '../../components/DueBadge.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { ReasonForm } from '../../components/ReasonForm.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { Alignments } from './Alignments.js';
import './contribution.css';
import { DeviationsEditor } from './DeviationsEditor.js';
import { Extensions } from './Extensions.js';
import { FiguresGrid } from './FiguresGrid.js';
import { Remarks, type OneRemark } from './Remarks.js';
import { SectionEditor } from './SectionEditor.js';
import { namedSections } from './named-sections.js';
import { SinceLooked } from './SinceLooked.js';

const texts = {
  nl: {
    todo: 'Wat van u gevraagd wordt',
    returned: 'Deze bijdrage is teruggestuurd',
    toAnswer: 'Beantwoord elke opmerking voordat u de bijdrage weer indient.',
    remarksOn: (section: string, n: number) => `${section}: ${plural(n, 'opmerking', 'opmerkingen')}`,
    elsewhere: 'Opmerkingen bij onderdelen die er niet meer zijn',
    versions: 'Ingediende versies',
    noVersions: 'Nog niet ingediend.',
    version: (n: number) => `Versie ${n}`,
    late: 'te laat',
    recalled: 'teruggetrokken',
    revises: (n: number) => `versie ${n} met kleine wijzigingen van de beoordelaar`,
    compare: 'Versies vergelijken',
    recall: 'Indiening terugtrekken',
    status: 'Status',
    due: 'Uiterlijk',
    sensitive: 'Politiek gevoelig',
    crosses: 'Raakt andere teams',
    sections: 'Onderdelen',
    filled: 'ingevuld',
    notFilled: 'leeg',
    about: 'Over deze bijdrage',
    instructions: 'Instructie',
    cycle: 'Naar de cyclus',
  },
  en: {
    todo: 'What is asked of you',
    returned: 'This contribution was returned',
    toAnswer: 'Answer every remark before you submit the contribution again.',
    remarksOn: (section: string, n: number) => `${section}: ${plural(n, 'remark', 'remarks')}`,
    elsewhere: 'Remarks on sections that are not there any more',
    versions: 'Submitted versions',
    noVersions: 'Not submitted yet.',
    version: (n: number) => `Version ${n}`,
    late: 'late',
    recalled: 'recalled',
    revises: (n: number) => `version ${n} with small changes by the reviewer`,
    compare: 'Compare versions',
    recall: 'Recall the submission',
    status: 'Status',
    due: 'Due',
    sensitive: 'Politically sensitive',
    crosses: 'Concerns other teams',
    sections: 'Sections',
    filled: 'filled',
    notFilled: 'empty',
    about: 'About this contribution',
    instructions: 'Instructions',
    cycle: 'To the cycle',
  },
  'nl-BE': { crosses: 'Raakt andere diensten' },
};

/** A contribution: written by its team, read by everybody. */
export function Contribution() {
  const { contributionId } = useParams({ from: '/shell/contributions/$contributionId' });
  const contribution = useQuery(queries.contribution(contributionId));
  const cycle = useQuery({
    ...queries.cycle(contribution.data?.cycleId ?? ''),
    enabled: Boolean(contribution.data),
  });
  const definition = useQuery({
    ...queries.definitionOf(cycle.data?.definition ?? { document: 'begroting', version: 0 }),
    enabled: Boolean(cycle.data),
  });
  const error = contribution.error ?? cycle.error ?? definition.error;
  if (error && !contribution.data)
    return <Failure error={error} onRetry={() => void contribution.refetch()} />;
  if (!contribution.data || !cycle.data || !definition.data) return <Loading />;
  return (
    <ContributionPage
      key={contributionId}
      contribution={contribution.data}
      cycle={cycle.data}
      definition={definition.data.definition as unknown as CycleDefinition}
    />
  );
}

interface Props {
  contribution: Schemas['ContributionDetail'];
  cycle: Schemas['CycleDetail'];
  definition: CycleDefinition;
}

function ContributionPage({ contribution, cycle, definition }: Props) {
  const t = useTexts(texts);
  const statuses = useTexts(contributionStatusTexts);
  const nameOf = useNameOf();
  const me = useMe();
  const formats = useFormats(me.timeZone);
  const { outline } = contribution;
  const ours = me.capacities.some(
    ({ role, unitId }) =>
      unitId === contribution.unitId && ['contributor', 'teamManager', 'programmeLead'].includes(role),
  );
  // Whoever submits also asks for more time, and takes a submission back.
  const submits = me.capacities.some(
    ({ role, unitId }) => unitId === contribution.unitId && ['teamManager', 'programmeLead'].includes(role),
  );
  const editable = ours && (contribution.status === 'writing' || contribution.status === 'returned');
  const cameBack =
    contribution.status === 'returned' || (contribution.status === 'writing' && contribution.round > 1);
  const why = contribution.returns.at(-1);
  // What an answer is still asked to comes along from earlier versions.
  const current = contribution.remarks.filter(
    ({ version, answer }) => version === contribution.versionNumber || answer === null,
  );
  const answerable = (remark: OneRemark) =>
    editable && contribution.status === 'returned' && current.includes(remark);
  const remarksOn = (key: string) => (
    <Remarks
      contributionId={contribution.id}
      remarks={contribution.remarks.filter(({ section }) => section === key)}
      answerable={answerable}
    />
  );
  const elsewhere = contribution.remarks.filter(({ section }) => !outline.some(({ key }) => key === section));
  const nameOfSection = (key: string) =>
    capital(
      nameOf(namedSections(contribution, definition).find((section) => section.key === key)?.name, key),
    );
  const storedOf = (key: string) => contribution.sections.find((section) => section.key === key);
  const isFilled = (key: string, content: string) =>
    content === 'figures'
      ? contribution.figures.length > 0
      : Boolean(storedOf(key)?.text.trim() || storedOf(key)?.notApplicable || storedOf(key)?.deviations);
  return (
    <Page
      title={contribution.unitName}
      lead={
        <RouteLink to="/cycles/$cycleId" params={{ cycleId: cycle.id }}>
          {capital(nameOf(documentTypes[cycle.document]))} {cycle.year}
        </RouteLink>
      }
      actions={<Badge tone={contributionTones[contribution.status]}>{statuses[contribution.status]}</Badge>}
    >
      <div className="columns">
        <div>
          <SinceLooked contributionId={contribution.id} nameOfSection={nameOfSection} />
          <MyTasks contribution={contribution} />
          {cameBack && (
            <Alert type="warning" title={t.returned}>
              {why && (
                <>
                  <p className="prose">{why.reason}</p>
                  <p className="subtle small">
                    {why.by}
                    {why.as && ` (${nameOf(roles[why.as].name)})`}, {formats.moment(why.at)}
                  </p>
                </>
              )}
              {editable && current.length > 0 && <p>{t.toAnswer}</p>}
              {current.length > 0 && (
                <ul>
                  {outline.flatMap(({ key }) => {
                    const count = current.filter(({ section }) => section === key).length;
                    return count === 0
                      ? []
                      : [
                          <li key={key}>
                            <a className="nl-link" href={`#section-${key}`}>
                              {t.remarksOn(nameOfSection(key), count)}
                            </a>
                          </li>,
                        ];
                  })}
                </ul>
              )}
            </Alert>
          )}
          {outline.map((section) =>
            section.content === 'figures' ? (
              <FiguresGrid
                key={section.key}
                contribution={contribution}
                section={section}
                year={cycle.year}
                editable={editable}
                remarks={remarksOn(section.key)}
              />
            ) : section.content === 'deviations' ? (
              <DeviationsEditor
                key={section.key}
                contribution={contribution}
                section={section}
                editable={editable}
                remarks={remarksOn(section.key)}
              />
            ) : (
              <SectionEditor
                key={section.key}
                contributionId={contribution.id}
                section={section}
                stored={storedOf(section.key)}
                editable={editable}
                assigned={contribution.assigned.includes(section.key)}
                remarks={remarksOn(section.key)}
              />
            ),
          )}
          {elsewhere.length > 0 && (
            <section className="card" aria-labelledby="remarks-elsewhere">
              <Heading level={2} id="remarks-elsewhere">
                {t.elsewhere}
              </Heading>
              <Remarks contributionId={contribution.id} remarks={elsewhere} answerable={answerable} />
            </section>
          )}
          <div className="card">
            <Attachments
              to={{ subjectType: 'contribution', subjectId: contribution.id }}
              editable={editable}
            />
          </div>
        </div>
        <aside>
          <div className="card">
            <Heading level={2}>{t.about}</Heading>
            <dl className="facts">
              <dt>{t.due}</dt>
              <dd>
                <DueBadge dueOn={contribution.dueOn} />
              </dd>
            </dl>
            <p className="row">
              {contribution.politicallySensitive && <Badge tone="warning">{t.sensitive}</Badge>}
              {contribution.crossesTeams && <Badge tone="info">{t.crosses}</Badge>}
            </p>
            <Heading level={3}>{t.sections}</Heading>
            <ul className="plain">
              {outline.map(({ key, content }) => (
                <li key={key} className="row spread tight">
                  <a className="nl-link" href={`#section-${key}`}>
                    {nameOfSection(key)}
                  </a>
                  <Badge tone={isFilled(key, content) ? 'positive' : 'neutral'}>
                    {isFilled(key, content) ? t.filled : t.notFilled}
                  </Badge>
                </li>
              ))}
            </ul>
          </div>
          {cycle.instructions && (
            <div className="card">
              <Heading level={2}>{t.instructions}</Heading>
              <p className="prose">{cycle.instructions}</p>
            </div>
          )}
          <Alignments contribution={contribution} editable={editable} />
          <Extensions contribution={contribution} editable={editable && submits} />
          <div className="card">
            <Heading level={2}>{t.versions}</Heading>
            {contribution.versions.length === 0 && <p className="subtle">{t.noVersions}</p>}
            <ul className="plain">
              {contribution.versions.map(({ number, submittedBy, submittedAt, late, revises, recalled }) => (
                <li key={number}>
                  <RouteLink
                    to="/contributions/$contributionId/versions/$number"
                    params={{ contributionId: contribution.id, number: String(number) }}
                  >
                    {t.version(number)}
                  </RouteLink>{' '}
                  <span className="subtle small">
                    {submittedBy}, {formats.moment(submittedAt)}
                    {late && `, ${t.late}`}
                    {recalled && `, ${t.recalled}`}
                    {revises !== null && `, ${t.revises(revises)}`}
                  </span>
                </li>
              ))}
            </ul>
            {contribution.versions.length > 0 && (
              <p>
                <RouteLink
                  to="/contributions/$contributionId/differences"
                  params={{ contributionId: contribution.id }}
                  search={{ from: contribution.versionNumber }}
                >
                  {t.compare}
                </RouteLink>
              </p>
            )}
            {submits && contribution.status === 'submitted' && (
              <ReasonForm
                title={t.recall}
                draft={`recall ${contribution.id}`}
                send={(reason) =>
                  must(
                    api.POST('/api/v1/contributions/{id}/recall', {
                      params: { path: { id: contribution.id } },
                      body: { reason },
                    }),
                  )
                }
              />
            )}
          </div>
        </aside>
      </div>
    </Page>
  );
}

/** The way from the text to what must be done with it: write, submit, check, review. */
function MyTasks({ contribution }: { contribution: Schemas['ContributionDetail'] }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const inbox = useQuery(queries.inboxOfCycle(contribution.cycleId));
  const mine = (inbox.data?.items ?? []).filter(({ subject }) => subject?.id === contribution.id);
  if (mine.length === 0) return null;
  return (
    <Alert type="info" title={t.todo}>
      <ul className="plain">
        {mine.map(({ id, kind, dueOn }) => (
          <li key={id} className="row spread">
            <RouteLink to="/tasks/$taskId" params={{ taskId: id }}>
              {nameOf(taskKinds[kind].name)}
            </RouteLink>
            <DueBadge dueOn={dueOn} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
