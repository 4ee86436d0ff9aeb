export interface FiguresSearch {
  /** As they stand in the drafts; without it as they were accepted. */
  of?: 'draft';
  year?: number;
}

export const figuresSearch = (search: Record<string, unknown>): FiguresSearch => {
  const year = Number(search['year']);
  return {
    ...(search['of'] === 'draft' && { of: 'draft' }),
    ...(Number.isSafeInteger(year) && year > 0 && { year }),
  };
};
