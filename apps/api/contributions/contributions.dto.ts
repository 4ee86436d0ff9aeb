import { ListOf, Text, Whole, WholeParameter } from '../openapi/fields.js';

export class SectionBody {
  @Text({ min: 0, max: 200_000, description: 'the whole text of the section; empty clears it' })
  text!: string;
}

export class FigureBody {
  @Text({ max: 10, example: '0.10', description: 'Iv3 code; text, since 0.10 is not 0.1' })
  taakveld!: string;

  @Whole({ min: 1990, max: 2100 })
  year!: number;

  @Text({ max: 20, example: '1250.50', description: 'lasten, euro' })
  expenses!: string;

  @Text({ max: 20, example: '0', description: 'baten, euro' })
  income!: string;
}

export class FiguresBody {
  @ListOf(FigureBody, { max: 2000, description: 'replaces all figures of the draft' })
  figures!: FigureBody[];
}

export class ImportQuery {
  @Text({
    max: 100,
    description: 'whose lines of the file to take, as the file names it',
    example: 'Waterrijk',
  })
  municipality!: string;

  @WholeParameter({ min: 1990, max: 2100, description: 'the year that the figures are about' })
  year!: number;
}
