import { both } from './section-answer.js';

describe('two answers in one section', () => {
  const text = (written: string) => ({ text: written, notApplicable: null });

  it('go one below the other when both are texts', () => {
    expect(both(text('Van Tarik.'), text('Van Sjoerd.'))).toEqual(text('Van Tarik.\n\nVan Sjoerd.'));
  });

  it('can not both stay when one says that the paragraph does not apply, or nothing: neither is dropped unasked', () => {
    const doesNotApply = { text: '', notApplicable: 'Er zijn geen verbonden partijen.' };
    expect(both(doesNotApply, text('Van Sjoerd.'))).toBeNull();
    expect(both(text('Van Tarik.'), doesNotApply)).toBeNull();
    expect(both(text('  '), text('Van Sjoerd.'))).toBeNull();
  });
});
