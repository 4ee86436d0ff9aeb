import { Button } from '@nl-design-system-candidate/button-react';
import { Alert } from '../../components/Alert.js';
import { Select, type Option } from '../../components/fields.js';
import { plural, useTexts } from '../../i18n/texts.js';
import type { OutsideCell, OutsideLine } from './figures-grid.js';

const texts = {
  nl: {
    title: (n: number) => `${plural(n, 'geplakte cel past', 'geplakte cellen passen')} niet in de tabel`,
    why: 'Er is niets weggegooid. Zet ze in de tabel, of wis wat u niet nodig hebt.',
    beside: (taakveld: string) => `Naast taakveld ${taakveld}`,
    below: (n: number) => `Regel ${n} onder de tabel`,
    right: (n: number) => `kolom ${n} rechts van de tabel`,
    expenses: 'lasten',
    income: 'baten',
    place: (line: string) => `Taakveld voor: ${line.toLowerCase()}`,
    choose: 'Kies een taakveld',
    clear: 'Wissen',
  },
  en: {
    title: (n: number) => `${plural(n, 'pasted cell does', 'pasted cells do')} not fit in the table`,
    why: 'Nothing was thrown away. Put them in the table, or clear what you do not need.',
    beside: (taakveld: string) => `Beside taakveld ${taakveld}`,
    below: (n: number) => `Line ${n} below the table`,
    right: (n: number) => `column ${n} to the right of the table`,
    expenses: 'expenses',
    income: 'income',
    place: (line: string) => `Taakveld for: ${line.toLowerCase()}`,
    choose: 'Choose a taakveld',
    clear: 'Clear',
  },
  'nl-BE': {
    beside: (beleidsitem: string) => `Naast beleidsitem ${beleidsitem}`,
    expenses: 'uitgaven',
    income: 'ontvangsten',
    place: (line: string) => `Beleidsitem voor: ${line.toLowerCase()}`,
    choose: 'Kies een beleidsitem',
  },
};

interface Props {
  /** Begins the ids of fields. */
  id: string;
  outside: readonly OutsideLine[];
  /** The taakvelden that have no line yet. */
  unused: readonly Option[];
  /** Gives a line from below the table a line in it. */
  onPlace(index: number, taakveld: string): void;
  onClear(index: number): void;
}

/** What was pasted and found no place: each cell as it was, and where it would have gone. */
export function OutsideCells({ id, outside, unused, onPlace, onClear }: Props) {
  const t = useTexts(texts);
  if (outside.length === 0) return null;
  const nameOf = ({ at }: OutsideLine) => ('below' in at ? t.below(at.below) : t.beside(at.taakveld));
  const placeOf = ({ at }: OutsideCell) => ('right' in at ? t.right(at.right) : `${at.year}, ${t[at.side]}`);
  return (
    <Alert type="warning" title={t.title(outside.reduce((count, { cells }) => count + cells.length, 0))}>
      <p>{t.why}</p>
      <ul className="plain stack">
        {outside.map((line, index) => (
          <li key={index}>
            <strong>{nameOf(line)}</strong>
            <ul>
              {line.cells.map((cell) => (
                <li key={placeOf(cell)}>
                  {placeOf(cell)}: “{cell.text}”
                </li>
              ))}
            </ul>
            <div className="row">
              {'below' in line.at && (
                <Select
                  id={`${id}-${index}`}
                  label={t.place(nameOf(line))}
                  value=""
                  none={t.choose}
                  onChange={(taakveld) => taakveld && onPlace(index, taakveld)}
                  options={unused}
                />
              )}
              <Button purpose="secondary" type="button" onClick={() => onClear(index)}>
                {t.clear} <span className="visually-hidden">{nameOf(line)}</span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
