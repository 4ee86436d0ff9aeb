import { useQuery } from '@tanstack/react-query';
import type { CycleDefinition } from '#domain/definition/definition.js';
import type { Schemas } from '../../api/client.js';
import { queries } from '../../api/queries.js';
import { useMe } from '../../app/me.js';
import { useFormats } from '../../i18n/format.js';
import { capital, plural, useNameOf, useTexts } from '../../i18n/texts.js';
import { actTexts } from './act-texts.js';
import type { Act } from './acts.js';

const texts = {
  nl: {
    dates: 'Datums die veranderen',
    phase: 'Fase',
    from: 'Was',
    to: 'Wordt',
    why: 'Waarom',
    asked: 'U kiest deze datum',
    follows: 'Schuift mee',
    statutory: (article: string) => `Schuift mee tot de laatste dag die ${article} toelaat`,
    noDate: 'geen datum',
    noDates: 'Er verandert geen datum.',
    goesTo: (phase: string, round: number) => `De cyclus gaat naar “${phase}”, ronde ${round}.`,
    forUnits: (names: string) => `Dat geldt voor: ${names}.`,
    withdrawn: (n: number) => (n === 1 ? 'Er vervalt 1 open taak.' : `Er vervallen ${n} open taken.`),
    keeps: 'Open taken blijven zoals ze zijn.',
    skipped: (names: string) => `De cyclus slaat over: ${names}.`,
    outlineFor: (names: string) => `Andere onderdelen krijgen: ${names}.`,
    outlineForNobody: 'Iedereen is al begonnen. Wie later meedoet, krijgt de andere onderdelen.',
    begun: (names: string) => `Al begonnen, en houden wat ze hebben: ${names}.`,
  },
  en: {
    dates: 'Dates that change',
    phase: 'Phase',
    from: 'Was',
    to: 'Becomes',
    why: 'Why',
    asked: 'You choose this date',
    follows: 'Moves along',
    statutory: (article: string) => `Moves along to the last day that ${article} allows`,
    noDate: 'no date',
    noDates: 'No date changes.',
    goesTo: (phase: string, round: number) => `The cycle goes to “${phase}”, round ${round}.`,
    forUnits: (names: string) => `This holds for: ${names}.`,
    withdrawn: (n: number) => `${plural(n, 'open task lapses', 'open tasks lapse')}.`,
    keeps: 'Open tasks stay as they are.',
    skipped: (names: string) => `The cycle leaves out: ${names}.`,
    outlineFor: (names: string) => `Other sections go to: ${names}.`,
    outlineForNobody: 'Everybody has begun. Who joins later gets the other sections.',
    begun: (names: string) => `Have begun, and keep what they have: ${names}.`,
  },
};

interface Props {
  act: Act;
  cycle: Schemas['CycleDetail'];
  definition: CycleDefinition;
  /** Absent for reopening a contribution, which moves nothing else. */
  consequences: Schemas['SteeringPreview'] | undefined;
}

/** What would come of a change, as the api foretells it. */
export function Preview({ act, cycle, definition, consequences }: Props) {
  const t = useTexts(texts);
  const { meanings } = useTexts(actTexts);
  const nameOf = useNameOf();
  const formats = useFormats(useMe().timeZone);
  const units = useQuery(queries.cycleUnits(cycle.id));
  const nameOfPhase = (key: string) =>
    capital(nameOf(definition.phases.find((phase) => phase.key === key)?.name, key));
  if (!consequences) return <p>{meanings[act]}</p>;
  const { dates, goesTo, skippedPhases, outline, withdrawsTasks } = consequences;
  const namesOf = (ids: readonly string[]) =>
    ids.map((id) => units.data?.find(({ unitId }) => unitId === id)?.unitName ?? id).join(', ');
  const whyOf = ({ because, article }: (typeof dates)[number]) =>
    because === 'statutory' ? t.statutory(article ?? '') : because === 'asked' ? t.asked : t.follows;
  const nowSkipped = skippedPhases.filter(
    (key) => !cycle.phases.some((phase) => phase.key === key && phase.end === 'skipped'),
  );
  return (
    <>
      {dates.length > 0 ? (
        <div className="scroll" tabIndex={0} role="region" aria-label={t.dates}>
          <table className="utrecht-table">
            <caption className="utrecht-table__caption">{t.dates}</caption>
            <thead className="utrecht-table__header">
              <tr>
                <th scope="col">{t.phase}</th>
                <th scope="col">{t.from}</th>
                <th scope="col">{t.to}</th>
                <th scope="col">{t.why}</th>
              </tr>
            </thead>
            <tbody>
              {dates.map((moved) => (
                <tr key={moved.phase}>
                  <th scope="row">{nameOfPhase(moved.phase)}</th>
                  <td>{moved.from ? formats.day(moved.from) : t.noDate}</td>
                  <td>
                    <strong>{formats.day(moved.to)}</strong>
                  </td>
                  <td>{whyOf(moved)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p>{t.noDates}</p>
      )}
      {goesTo && <p>{t.goesTo(nameOfPhase(goesTo.phase), goesTo.round)}</p>}
      {goesTo?.units && <p>{t.forUnits(namesOf(goesTo.units))}</p>}
      {nowSkipped.length > 0 && <p>{t.skipped(nowSkipped.map(nameOfPhase).join(', '))}</p>}
      {outline && (
        <p>{outline.unitIds.length > 0 ? t.outlineFor(namesOf(outline.unitIds)) : t.outlineForNobody}</p>
      )}
      {outline && outline.begunUnitIds.length > 0 && <p>{t.begun(namesOf(outline.begunUnitIds))}</p>}
      <p>{withdrawsTasks > 0 ? t.withdrawn(withdrawsTasks) : t.keeps}</p>
    </>
  );
}
