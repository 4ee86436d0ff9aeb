import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { existsIn, roleNames, roles, type Role } from '#domain/people/roles.js';
import { api, must } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { useMe } from '../../app/me.js';
import { CheckedForm, wrongWhen } from '../../components/CheckedForm.js';
import { useDraft } from '../../components/draft.js';
import { Select, TextArea, TextField } from '../../components/fields.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';
import { Alert } from '../../components/Alert.js';

const texts = {
  nl: {
    add: 'Rol geven',
    role: 'Rol',
    choose: 'Kies een rol',
    unit: 'Voor',
    chooseUnit: 'Kies waarvoor',
    from: 'Eerste dag',
    until: 'Laatste dag (leeg: tot nader order)',
    reason: 'Waarom?',
    send: 'Rol geven',
    given: 'De rol is gegeven.',
    own: 'Uzelf kunt u geen rol geven. Vraag een andere beheerder.',
    roleMissing: 'Kies een rol',
    unitMissing: 'Kies waarvoor de rol is',
    fromMissing: 'Vul de eerste dag in',
    untilEarly: 'De laatste dag ligt voor de eerste',
    reasonMissing: 'Vul in waarom',
  },
  en: {
    add: 'Give a role',
    role: 'Role',
    choose: 'Choose a role',
    unit: 'For',
    chooseUnit: 'Choose what for',
    from: 'First day',
    until: 'Last day (empty: until further notice)',
    reason: 'Why?',
    send: 'Give the role',
    given: 'The role was given.',
    own: 'You can not give a role to yourself. Ask another administrator.',
    roleMissing: 'Choose a role',
    unitMissing: 'Choose what the role is for',
    fromMissing: 'Fill in the first day',
    untilEarly: 'The last day is before the first',
    reasonMissing: 'Say why',
  },
};

const empty = { role: '' as Role | '', unitId: '', until: '', reason: '' };

/** Gives somebody a role, for a unit when the role is held for one. */
export function GiveRole({ personId }: { personId: string }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const me = useMe();
  const client = useQueryClient();
  const units = useQuery(queries.units());
  const initial = useMemo(() => ({ ...empty, from: me.today }), [me.today]);
  const [given, setGiven, forget] = useDraft(`${me.personId} give role ${personId}`, initial);
  const { role, unitId, from, until, reason } = given;
  const scope = role === '' ? 'organisation' : roles[role].scope;
  const give = useSend({
    mutationFn: (sent: typeof given) =>
      must(
        api.POST('/api/v1/people/{id}/roles', {
          params: { path: { id: personId } },
          body: {
            ...sent,
            role: sent.role as Role,
            unitId: sent.unitId || null,
            until: sent.until || null,
          },
        }),
      ),
    onSuccess: () => {
      forget();
      return client.invalidateQueries({ queryKey: ['people'] });
    },
  });
  if (personId === me.personId) return <Alert type="info">{t.own}</Alert>;
  const change = (key: keyof typeof given) => (value: string) => {
    give.reset();
    setGiven({ ...given, ...(key === 'role' && { unitId: '' }), [key]: value });
  };
  return (
    <>
      <div role="status">{give.isSuccess && <Alert type="ok">{t.given}</Alert>}</div>
      <details>
        <summary>{t.add}</summary>
        <CheckedForm
          label={t.add}
          check={() => [
            ...wrongWhen(role === '', 'give-role', t.roleMissing),
            ...wrongWhen(scope !== 'organisation' && unitId === '', 'give-unit', t.unitMissing),
            ...wrongWhen(from === '', 'give-from', t.fromMissing),
            ...wrongWhen(until !== '' && until < from, 'give-until', t.untilEarly),
            ...wrongWhen(reason.trim() === '', 'give-reason', t.reasonMissing),
          ]}
          onSend={() => give.mutate(given)}
          send={t.send}
          busy={give.isPending}
          refusal={give.error}
        >
          {(errorOf) => (
            <>
              <Select
                id="give-role"
                label={t.role}
                value={role}
                none={t.choose}
                onChange={change('role')}
                error={errorOf('give-role')}
                options={roleNames
                  .filter((name) => existsIn(name, me.organisation.country))
                  .map((name) => ({ value: name, label: capital(nameOf(roles[name].name)) }))}
              />
              {scope !== 'organisation' && (
                <Select
                  id="give-unit"
                  label={t.unit}
                  value={unitId}
                  none={t.chooseUnit}
                  onChange={change('unitId')}
                  error={errorOf('give-unit')}
                  options={(units.data ?? [])
                    .filter(({ kind }) => kind === scope)
                    .map(({ id, name }) => ({ value: id, label: name }))}
                />
              )}
              <div className="filters">
                <TextField
                  id="give-from"
                  type="date"
                  label={t.from}
                  value={from}
                  onChange={change('from')}
                  error={errorOf('give-from')}
                />
                <TextField
                  id="give-until"
                  type="date"
                  label={t.until}
                  value={until}
                  onChange={change('until')}
                  error={errorOf('give-until')}
                />
              </div>
              <TextArea
                id="give-reason"
                label={t.reason}
                rows={2}
                maxLength={2000}
                value={reason}
                onChange={change('reason')}
                error={errorOf('give-reason')}
              />
            </>
          )}
        </CheckedForm>
      </details>
    </>
  );
}
