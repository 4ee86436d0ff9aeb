import { Heading } from '@nl-design-system-candidate/heading-react';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { documentTypes } from '#domain/definition/definition.js';
import { taskKinds } from '#domain/task/task-kinds.js';
import { queries } from '../../api/queries.js';
import { useMay, useMe } from '../../app/me.js';
import { Absences } from '../../components/Absences.js';
import { Alert } from '../../components/Alert.js';
import { Failure } from '../../components/Failure.js';
import { Loading } from '../../components/Loading.js';
import { Page } from '../../components/Page.js';
import { RouteLink } from '../../components/RouteLink.js';
import { useFormats } from '../../i18n/format.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { GiveRole } from './GiveRole.js';
import { PersonHistory } from './PersonHistory.js';
import { Roles } from './Roles.js';

const texts = {
  nl: {
    title: 'Mensen en rollen',
    back: 'Naar alle mensen',
    notYours: 'Alleen de beheerder ziet en wijzigt dit.',
    mail: (address: string) => `E-mail: ${address}`,
    noMail: 'Geen e-mailadres bekend: krijgt geen e-mail.',
    roles: 'Rollen',
    absences: 'Afwezig en vervanging',
    tasks: 'Taken op naam',
    tasksLead: 'Wat aan deze persoon zelf is gevraagd of is opgepakt. Open een taak om die over te dragen.',
    noTasks: 'Geen taken op naam.',
    due: (day: string) => `uiterlijk ${day}`,
    history: 'Wat er is gewijzigd',
  },
  en: {
    title: 'People and roles',
    back: 'To all people',
    notYours: 'Only the administrator sees and changes this.',
    mail: (address: string) => `Mail: ${address}`,
    noMail: 'No mail address known: gets no mail.',
    roles: 'Roles',
    absences: 'Absence and deputies',
    tasks: 'Tasks by name',
    tasksLead: 'What is asked of this very person, or was taken up. Open a task to hand it over.',
    noTasks: 'No tasks by name.',
    due: (day: string) => `by ${day}`,
    history: 'What was changed',
  },
};

/** One person, for who looks after people and roles. */
export function Person() {
  const t = useTexts(texts);
  const { personId } = useParams({ from: '/shell/people/$personId' });
  const manages = useMay('people:manage');
  const person = useQuery({ ...queries.person(personId), enabled: manages });
  const back = <RouteLink to="/people">{t.back}</RouteLink>;
  if (!manages)
    return (
      <Page title={t.title} actions={back}>
        <Alert type="info">{t.notYours}</Alert>
      </Page>
    );
  if (person.error && !person.data)
    return <Failure error={person.error} onRetry={() => void person.refetch()} />;
  if (!person.data) return <Loading />;
  const { name, mailAddress, roles, absences } = person.data;
  return (
    <Page title={name} lead={mailAddress ? t.mail(mailAddress) : t.noMail} actions={back}>
      <section className="card stack">
        <Heading level={2}>{t.roles}</Heading>
        <Roles roles={roles} />
        <GiveRole personId={personId} />
      </section>
      <section className="card stack">
        <Heading level={2}>{t.absences}</Heading>
        <Absences personId={personId} absences={absences} />
      </section>
      <section className="card">
        <Heading level={2}>{t.tasks}</Heading>
        <Tasks personId={personId} />
      </section>
      <section className="card">
        <Heading level={2}>{t.history}</Heading>
        <PersonHistory personId={personId} />
      </section>
    </Page>
  );
}

function Tasks({ personId }: { personId: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const tasks = useQuery(queries.tasksOfPerson(personId));
  if (tasks.error && !tasks.data) return <Failure error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (!tasks.data) return <Loading />;
  if (tasks.data.items.length === 0) return <p className="subtle">{t.noTasks}</p>;
  return (
    <>
      <p className="subtle">{t.tasksLead}</p>
      <ul>
        {tasks.data.items.map(({ id, kind, document, year, unitName, dueOn }) => (
          <li key={id}>
            <RouteLink to="/tasks/$taskId" params={{ taskId: id }}>
              {capital(nameOf(taskKinds[kind].name))}
            </RouteLink>
            {`, ${nameOf(documentTypes[document])} ${year}`}
            {unitName && `, ${unitName}`}
            {dueOn && <span className="subtle">, {t.due(formats.day(dueOn))}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
