import { legalFactKinds, type LegalFactKind } from '#domain/statutory/legal-facts.js';
import { LocalDate, ObjectOf, OneOf, Text } from '../openapi/fields.js';

const euro = { max: 30, description: 'euro, such as 1250.50' };

export class LawfulnessAmountsBody {
  @Text(euro)
  threshold!: string;

  @Text({ ...euro, description: 'total expenses, in euro' })
  expenses!: string;

  @Text({ ...euro, description: 'additions to reserves among them, in euro' })
  additions!: string;
}

export class LegalFactBody {
  @OneOf(legalFactKinds)
  kind!: LegalFactKind;

  @LocalDate()
  happenedOn!: string;

  @Text({ max: 300, description: 'letter, decision or report by which it can be found again' })
  reference!: string;

  @ObjectOf(LawfulnessAmountsBody, { optional: true, description: 'of the lawfulness statement' })
  amounts?: LawfulnessAmountsBody;
}
