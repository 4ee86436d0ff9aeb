import { Button } from '@nl-design-system-candidate/button-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { roles } from '#domain/people/roles.js';
import { api, must, type Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useSend } from '../../api/send.js';
import { Failure } from '../../components/Failure.js';
import { capital, useNameOf, useTexts } from '../../i18n/texts.js';

type Status = Schemas['AttendeeBody']['status'];

const texts = {
  nl: {
    caption: 'Aanwezigheid',
    name: 'Genodigde',
    status: 'Aanwezig?',
    statusOf: (name: string) => `Aanwezigheid van ${name}`,
    replacement: (name: string) => `Vervanger van ${name}`,
    unknown: 'Nog niet vastgelegd',
    present: 'Aanwezig',
    absent: 'Afwezig',
    replaced: 'Vervangen',
    choose: 'Kies een vervanger',
    by: (name: string) => `door ${name}`,
    apology: (reason: string) => `Afgemeld: ${reason}`,
    consultation: 'Met wie besproken, en wat kwam daaruit?',
    consultationOf: (name: string) => `Uitkomst van het overleg over de afwezigheid van ${name}`,
    allPresent: 'Iedereen die nog open staat was er',
    save: 'Aanwezigheid vastleggen',
    saved: 'De aanwezigheid is vastgelegd.',
  },
  en: {
    caption: 'Attendance',
    name: 'Invited',
    status: 'Present?',
    statusOf: (name: string) => `Attendance of ${name}`,
    replacement: (name: string) => `Replacement of ${name}`,
    unknown: 'Not recorded yet',
    present: 'Present',
    absent: 'Absent',
    replaced: 'Replaced',
    choose: 'Choose who came instead',
    by: (name: string) => `by ${name}`,
    apology: (reason: string) => `Sent apologies: ${reason}`,
    consultation: 'Who was consulted, and what came of it?',
    consultationOf: (name: string) => `What came of consulting about the absence of ${name}`,
    allPresent: 'Everybody not recorded yet was there',
    save: 'Record the attendance',
    saved: 'The attendance was recorded.',
  },
};

const statuses: readonly Status[] = ['present', 'absent', 'replaced'];
const isRecorded = (status: string): status is Status => (statuses as readonly string[]).includes(status);

/** Who was there; recorded for those that were changed, at once. */
export function Attendance({ meeting, editable }: { meeting: Schemas['Meeting']; editable: boolean }) {
  const t = useTexts(texts);
  const nameOf = useNameOf();
  const client = useQueryClient();
  const people = useQuery({ ...queries.people(), enabled: editable });
  const [changed, setChanged] = useState<
    Record<string, { status: Status; replacedBy?: string; consultation?: string }>
  >({});
  const invitees = [...new Map(meeting.invitees.map((each) => [each.personId, each])).values()];
  const entries = Object.entries(changed);
  const record = useSend({
    mutationFn: () =>
      must(
        api.PUT('/api/v1/meetings/{id}/attendance', {
          params: { path: { id: meeting.id } },
          body: {
            attendance: entries.map(([personId, { status, replacedBy, consultation }]) => ({
              personId,
              status,
              ...(status === 'replaced' && replacedBy && { replacedBy }),
              ...(status === 'absent' && consultation?.trim() && { consultation }),
            })),
          },
        }),
      ),
    onSuccess: () => {
      setChanged({});
      void client.invalidateQueries();
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (entries.length > 0) record.mutate();
      }}
    >
      {record.error && <Failure error={record.error} />}
      <div className="scroll" tabIndex={0} role="region" aria-label={t.caption}>
        <table className="utrecht-table">
          <caption className="utrecht-table__caption">{t.caption}</caption>
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.status}</th>
            </tr>
          </thead>
          <tbody>
            {invitees.map(({ personId, name, role, unitName, attendance, ...known }) => {
              const { replacedByName, apology, consultation } = known;
              const now = changed[personId];
              const status = now?.status ?? (isRecorded(attendance) ? attendance : '');
              return (
                <tr key={personId}>
                  <th scope="row">
                    {name}{' '}
                    <span className="subtle small">
                      {[capital(nameOf(roles[role].name)), unitName].filter(Boolean).join(', ')}
                    </span>
                    {apology && <p className="subtle small">{t.apology(apology)}</p>}
                  </th>
                  <td>
                    {editable ? (
                      <span className="row">
                        <select
                          className="utrecht-select utrecht-select--html-select"
                          aria-label={t.statusOf(name)}
                          value={status}
                          onChange={({ currentTarget }) =>
                            setChanged({
                              ...changed,
                              [personId]: {
                                status: currentTarget.value as Status,
                                ...(known.replacedBy && { replacedBy: known.replacedBy }),
                              },
                            })
                          }
                        >
                          {status === '' && <option value="">{t.unknown}</option>}
                          {statuses.map((each) => (
                            <option key={each} value={each}>
                              {t[each]}
                            </option>
                          ))}
                        </select>
                        {now?.status === 'replaced' && (
                          <select
                            className="utrecht-select utrecht-select--html-select"
                            aria-label={t.replacement(name)}
                            value={now.replacedBy ?? ''}
                            onChange={({ currentTarget }) =>
                              setChanged({
                                ...changed,
                                [personId]: { status: 'replaced', replacedBy: currentTarget.value },
                              })
                            }
                          >
                            <option value="">{t.choose}</option>
                            {(people.data ?? [])
                              .filter(({ id }) => id !== personId)
                              .map(({ id, name: other }) => (
                                <option key={id} value={id}>
                                  {other}
                                </option>
                              ))}
                          </select>
                        )}
                        {now?.status === 'absent' && (
                          <input
                            className="utrecht-textbox utrecht-textbox--html-input"
                            aria-label={t.consultationOf(name)}
                            placeholder={t.consultation}
                            value={now.consultation ?? ''}
                            onChange={({ currentTarget }) =>
                              setChanged({
                                ...changed,
                                [personId]: { status: 'absent', consultation: currentTarget.value },
                              })
                            }
                          />
                        )}
                        {!now && consultation && <span className="small">{consultation}</span>}
                        {!now && replacedByName && <span className="small">{t.by(replacedByName)}</span>}
                      </span>
                    ) : (
                      [
                        isRecorded(attendance) ? t[attendance] : t.unknown,
                        replacedByName && t.by(replacedByName),
                        consultation,
                      ]
                        .filter(Boolean)
                        .join(' ')
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {editable && (
        <div className="row no-print">
          <Button
            purpose="subtle"
            type="button"
            onClick={() =>
              setChanged({
                ...Object.fromEntries(
                  invitees
                    .filter(({ attendance }) => !isRecorded(attendance))
                    .map(({ personId }) => [personId, { status: 'present' as const }]),
                ),
                ...changed,
              })
            }
          >
            {t.allPresent}
          </Button>
          <Button purpose="primary" type="submit" busy={record.isPending}>
            {t.save}
          </Button>
          <span role="status">{record.isSuccess && entries.length === 0 ? t.saved : ''}</span>
        </div>
      )}
    </form>
  );
}
