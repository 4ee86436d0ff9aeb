import { loadAllDefinitions } from '#definitions/definition-loader.js';
import type { DispatchPhase } from '../definition/definition.js';
import { councilPartsOf, supervisionEventOf } from './council-parts.js';

describe('what decisions and sendings of a document are to law', () => {
  const definitions = loadAllDefinitions().map(({ definition }) => definition);
  const of = (country: string, document: string) =>
    definitions.find((one) => one.country === country && one.document === document)!;
  const sending = (country: string, document: string) =>
    of(country, document)
      .phases.filter((phase): phase is DispatchPhase => phase.kind === 'dispatch')
      .flatMap((phase) =>
        phase.dispatches
          .filter(({ to }) => to === 'supervisor')
          .map((dispatch) => supervisionEventOf(phase, dispatch)),
      );

  it('both-councils: each adopts its part, and the municipal council approves the other’s', () => {
    for (const document of ['meerjarenplan', 'aanpassing-meerjarenplan', 'jaarrekening']) {
      expect(
        councilPartsOf(of('BE', document))
          .map(({ part }) => part)
          .sort(),
      ).toEqual(['adoptedByCouncil', 'adoptedByWelfareCouncil', 'approvedAsOne']);
    }
  });

  it('where one council adopts the whole there are no parts', () => {
    expect(councilPartsOf(of('NL', 'begroting'))).toEqual([]);
    expect(councilPartsOf(of('BE', 'opvolgingsrapportering'))).toEqual([]);
  });

  it('what a term binds is the notice to the supervisor; the report beside it is filed', () => {
    expect(sending('BE', 'meerjarenplan')).toEqual(['sent', 'filed']);
    expect(sending('NL', 'begroting')).toEqual(['sent']);
  });
});
