/** Which rows of the board are shown; kept in the address. */
export interface BoardSearch {
  show?: 'late' | 'returned' | 'unfinished';
  /** Only who was asked this section and left it empty. */
  section?: string;
}

export const boardSearch = ({ show, section }: Record<string, unknown>): BoardSearch => ({
  ...((show === 'late' || show === 'returned' || show === 'unfinished') && { show }),
  ...(typeof section === 'string' && section !== '' && { section }),
});
