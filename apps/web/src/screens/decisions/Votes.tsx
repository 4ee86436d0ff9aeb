import { Button } from '@nl-design-system-candidate/button-react';
import { voteChoices, type VoteChoice } from '#domain/decision/decision.js';
import type { Schemas } from '../../api/client.js';
import { Checkbox, Group, TextField } from '../../components/fields.js';
import { fieldId } from '../../components/schema-form/schema.js';
import { useTexts } from '../../i18n/texts.js';

/** As it is filled in: the counts may still be missing. */
export type VotesValue = {
  for?: number;
  against?: number;
  abstained?: number;
  by?: { memberId: string; vote: VoteChoice }[];
};

export const voteTexts = {
  nl: {
    votes: 'Stemmen',
    hint: 'Laat leeg als er niet is gestemd, of als de aantallen niet zijn vastgelegd.',
    byName: 'Hoofdelijk: vastleggen wie wat stemde',
    rollCall: 'Wie wat stemde',
    for: 'Voor',
    against: 'Tegen',
    abstained: 'Onthouden',
    notCast: 'Niet gestemd',
    member: 'Lid',
    vote: 'Stem',
    voteOf: (name: string) => `Stem van ${name}`,
    allFor: 'Iedereen voor',
    counted: (f: number, a: number, n: number) => `${f} voor, ${a} tegen, ${n} onthouden`,
  },
  en: {
    votes: 'Votes',
    hint: 'Leave empty when there was no vote, or the counts were not recorded.',
    byName: 'By roll call: record who voted what',
    rollCall: 'Who voted what',
    for: 'For',
    against: 'Against',
    abstained: 'Abstained',
    notCast: 'No vote',
    member: 'Member',
    vote: 'Vote',
    voteOf: (name: string) => `Vote of ${name}`,
    allFor: 'Everybody for',
    counted: (f: number, a: number, n: number) => `${f} for, ${a} against, ${n} abstained`,
  },
};

interface Props {
  /** Of the votes in the form. */
  path: string;
  votes: VotesValue | undefined;
  onChange(votes: VotesValue | undefined): void;
  /** Who have a registered seat; without them there are numbers only. */
  members: Schemas['BodyMembers'];
  errors: Readonly<Record<string, string>>;
}

/** A vote, in numbers or by name; by name the counts follow. */
export function Votes({ path, votes, onChange, members, errors }: Props) {
  const t = useTexts(voteTexts);
  const id = fieldId(path);
  const byName = Boolean(votes?.by);
  return (
    <Group
      id={id}
      legend={t.votes}
      description={byName ? undefined : t.hint}
      error={errors[path] ?? errors[`${path}/by`]}
    >
      {(members.length > 0 || byName) && (
        <Checkbox
          id={fieldId(`${path}/by`)}
          label={t.byName}
          checked={byName}
          onChange={(checked) => onChange(checked ? counted([]) : undefined)}
        />
      )}
      {votes?.by ? (
        <RollCall votes={votes.by} onChange={onChange} members={members} legend={t.rollCall} />
      ) : (
        <div className="filters">
          {voteChoices.map((choice) => (
            <TextField
              key={choice}
              id={fieldId(`${path}/${choice}`)}
              type="number"
              min={0}
              max={200}
              label={t[choice]}
              error={errors[`${path}/${choice}`]}
              value={votes?.[choice] === undefined ? '' : String(votes[choice])}
              onChange={(typed) =>
                onChange(orNone({ ...votes, [choice]: typed === '' ? undefined : Math.trunc(Number(typed)) }))
              }
            />
          ))}
        </div>
      )}
    </Group>
  );
}

/** No counts at all is no vote. */
const orNone = (votes: VotesValue): VotesValue | undefined =>
  voteChoices.some((choice) => votes[choice] !== undefined) ? votes : undefined;

interface RollCallProps extends Pick<Props, 'onChange' | 'members'> {
  votes: NonNullable<VotesValue['by']>;
  legend: string;
}

function RollCall({ votes, onChange, members, legend }: RollCallProps) {
  const t = useTexts(voteTexts);
  const of = (memberId: string) => votes.find((each) => each.memberId === memberId)?.vote ?? '';
  const cast = (memberId: string, vote: string) =>
    onChange(
      counted([
        ...votes.filter((each) => each.memberId !== memberId),
        ...(vote ? [{ memberId, vote: vote as VoteChoice }] : []),
      ]),
    );
  const { for: inFavour = 0, against = 0, abstained = 0 } = counted(votes);
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label={legend}>
        <table className="utrecht-table">
          <thead className="utrecht-table__header">
            <tr>
              <th scope="col">{t.member}</th>
              <th scope="col">{t.vote}</th>
            </tr>
          </thead>
          <tbody>
            {members.map(({ id, name, party }) => (
              <tr key={id}>
                <th scope="row">
                  {name} {party && <span className="subtle small">{party}</span>}
                </th>
                <td>
                  <select
                    className="utrecht-select utrecht-select--html-select"
                    aria-label={t.voteOf(name)}
                    value={of(id)}
                    onChange={({ currentTarget }) => cast(id, currentTarget.value)}
                  >
                    <option value="">{t.notCast}</option>
                    {voteChoices.map((choice) => (
                      <option key={choice} value={choice}>
                        {t[choice]}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="row spread">
        <p role="status">{t.counted(inFavour, against, abstained)}</p>
        <Button
          purpose="subtle"
          type="button"
          onClick={() =>
            onChange(counted(members.map(({ id }) => ({ memberId: id, vote: of(id) || ('for' as const) }))))
          }
        >
          {t.allFor}
        </Button>
      </div>
    </>
  );
}

/** Votes by name, with the counts that they come to. */
export function counted(by: NonNullable<VotesValue['by']>): VotesValue {
  const count = (choice: VoteChoice) => by.filter(({ vote }) => vote === choice).length;
  return { for: count('for'), against: count('against'), abstained: count('abstained'), by };
}
