import { useQuery } from '@tanstack/react-query';
import { existsIn, roleNames, roles, type Role } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { ActForm } from '../../components/ActForm.js';
import { Checkbox, Checks, Select, TextArea } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

const texts = {
  nl: {
    change: 'Genodigden aanpassen',
    add: 'Wie komt erbij?',
    nobody: 'Niemand',
    as: 'Als wat?',
    remove: 'Wie gaat van de lijst?',
    removeHint: 'Wie van de lijst is gehaald, komt er met een nieuwe lijst niet vanzelf weer op.',
    renew: 'Maak de lijst opnieuw van wie de rollen nu heeft',
    nothing: 'Kies wie erbij komt of van de lijst gaat',
    asMissing: 'Kies als wat deze persoon is genodigd',
    absent: 'Ik kan niet komen',
    reason: 'Waarom niet?',
    reasonMissing: 'Vul in waarom u niet kunt komen',
    replacement: 'Wie komt er voor u? (niet verplicht)',
    noReplacement: 'Niemand',
  },
  en: {
    change: 'Adjust who is invited',
    add: 'Who is added?',
    nobody: 'Nobody',
    as: 'As what?',
    remove: 'Who is taken off the list?',
    removeHint: 'Whoever was taken off does not come back by a new list.',
    renew: 'Make the list anew of who holds the roles now',
    nothing: 'Choose who is added or taken off',
    asMissing: 'Choose as what this person is invited',
    absent: 'I can’t come',
    reason: 'Why not?',
    reasonMissing: 'Say why you can’t come',
    replacement: 'Who comes instead? (optional)',
    noReplacement: 'Nobody',
  },
};

interface Props {
  meeting: Schemas['Meeting'];
}

/** Who is invited, adjusted by hand. */
export function InviteesForm({ meeting }: Props) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const people = useQuery(queries.people());
  const invited = new Map(meeting.invitees.map((each) => [each.personId, each]));
  const { organisation } = useMe();
  const removable = [...invited.values()].filter(({ attendance }) => attendance === 'invited');
  return (
    <ActForm
      title={t.change}
      draft={`invitees ${meeting.id}`}
      initial={{ personId: '', role: '', remove: [] as string[], renew: false }}
      check={({ personId, role, remove, renew }) => ({
        personId: !personId && remove.length === 0 && !renew && t.nothing,
        role: personId && !role && t.asMissing,
      })}
      send={({ personId, role, remove, renew }) =>
        must(
          api.PUT('/api/v1/meetings/{id}/invitees', {
            params: { path: { id: meeting.id } },
            body: { add: personId ? [{ personId, role: role as Role }] : [], remove, renew },
          }),
        )
      }
    >
      {(values, change, field) => (
        <>
          <Select
            {...field('personId')}
            label={t.add}
            none={t.nobody}
            value={values.personId}
            options={(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(personId) => change({ personId })}
          />
          {values.personId && (
            <Select
              {...field('role')}
              label={t.as}
              none={t.nobody}
              value={values.role}
              options={roleNames
                .filter((role) => existsIn(role, organisation.country))
                .map((role) => ({ value: role, label: capital(nameOf(roles[role].name)) }))}
              onChange={(role) => change({ role })}
              required
            />
          )}
          {removable.length > 0 && (
            <Checks
              {...field('remove')}
              legend={t.remove}
              description={t.removeHint}
              values={values.remove}
              options={removable.map(({ personId, name }) => ({ value: personId, label: name }))}
              onChange={(remove) => change({ remove })}
            />
          )}
          <Checkbox
            id={field('renew').id}
            label={t.renew}
            checked={values.renew}
            onChange={(renew) => change({ renew })}
          />
        </>
      )}
    </ActForm>
  );
}

/** For who is invited: that one will not come, and who will instead. */
export function AbsenceForm({ meeting }: Props) {
  const t = useTexts(texts);
  const { personId } = useMe();
  const people = useQuery(queries.people());
  const mine = meeting.invitees.find((each) => each.personId === personId);
  if (!mine || meeting.status !== 'planned') return null;
  return (
    <ActForm
      title={t.absent}
      draft={`absence ${meeting.id}`}
      initial={{ reason: mine.apology ?? '', replacedBy: mine.replacedBy ?? '' }}
      check={({ reason }) => ({ reason: !reason.trim() && t.reasonMissing })}
      send={({ reason, replacedBy }) =>
        must(
          api.POST('/api/v1/meetings/{id}/absence', {
            params: { path: { id: meeting.id } },
            body: { reason: reason.trim(), replacedBy: replacedBy || null },
          }),
        )
      }
    >
      {(values, change, field) => (
        <>
          <TextArea
            {...field('reason')}
            label={t.reason}
            value={values.reason}
            onChange={(reason) => change({ reason })}
            rows={2}
            maxLength={2000}
            required
          />
          <Select
            {...field('replacedBy')}
            label={t.replacement}
            none={t.noReplacement}
            value={values.replacedBy}
            options={(people.data ?? [])
              .filter(({ id }) => id !== personId)
              .map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(replacedBy) => change({ replacedBy })}
          />
        </>
      )}
    </ActForm>
  );
}
