import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { SettingsError } from '#settings/read-settings.js';
import { HouseStyles, linesThatAreNoTokens } from './house-styles.js';

describe('a house style', () => {
  it('is tokens, with comments, for light and dark', () => {
    const css = `/* Waterrijk,
      since 2026 */
:root {
  --cyclusregie-color-action: light-dark(#004488, #9cf);

  --nl-button-border-radius: 0; /* square */
}
`;
    expect(linesThatAreNoTokens(css)).toEqual([]);
  });

  it.each([
    ['a rule of its own', ':root {\n--a: 1;\n}\nbody { color: red; }', [4]],
    ['a property that is no token', ':root {\ncolor: red;\n}', [2]],
    ['something fetched', ":root {\n--a: url('https://elsewhere.example/x');\n}", [2]],
    ['an import', '@import "x.css";\n:root {\n}', [1]],
    ['an escape', ':root {\n--a: \\75rl(x);\n}', [2]],
    ['a block without an end', ':root {\n--a: 1;', [2]],
  ])('is refused with %s, by its line', (_, css, lines) => {
    expect(linesThatAreNoTokens(css)).toEqual(lines);
  });

  it('belongs to the organisation whose slug the file has', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'house-styles-'));
    try {
      writeFileSync(path.join(folder, 'waterrijk.css'), ':root {\n  --cyclusregie-radius: 0;\n}\n');
      const styles = HouseStyles.load(folder);
      expect(styles.addressOf('waterrijk')).toBe('/house-styles/waterrijk.css');
      expect(styles.addressOf('elders')).toBeNull();
      writeFileSync(path.join(folder, 'elders.css'), 'body {}');
      expect(() => HouseStyles.load(folder)).toThrow(SettingsError);
      expect(() => HouseStyles.load(path.join(folder, 'nowhere'))).toThrow(/HOUSE_STYLES_FOLDER/);
      const file = path.join(folder, 'waterrijk.css');
      expect(() => HouseStyles.load(file)).toThrow(/HOUSE_STYLES_FOLDER is no folder/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('is nobody’s as long as no folder is named', () => {
    expect(HouseStyles.load(undefined).addressOf('waterrijk')).toBeNull();
  });
});
