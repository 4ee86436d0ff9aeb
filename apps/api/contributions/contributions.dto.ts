import { bulkActions, type BulkAction } from '#application/contributions/handle-contributions.use-case.js';
import type { FiguresFormat } from '#application/figures/figures-file.js';
import { deviationKinds, type DeviationKind } from '#domain/contribution/deviation.js';
import {
  Flag,
  ListOf,
  LocalDate,
  OneOf,
  Reason,
  Text,
  Uuid,
  Uuids,
  Whole,
  WholeParameter,
} from '../openapi/fields.js';

export class SectionBody {
  @Text({
    min: 0,
    max: 200_000,
    description: 'the whole text of the section, in Markdown without HTML; empty clears it',
  })
  text!: string;

  @Text({
    max: 2000,
    optional: true,
    nullable: true,
    description: 'of a paragraph, instead of text: why it does not apply',
  })
  notApplicable?: string | null;
}

class DeviationBody {
  @Uuid({
    optional: true,
    description: 'of one that was saved before; a new one gets its id from the answer',
  })
  id?: string;

  @OneOf(deviationKinds, { description: 'one of those that the section asks' })
  kind!: DeviationKind;

  @Text({ min: 0, max: 5000, description: 'what turns out otherwise than was agreed; plain text' })
  what!: string;

  @Text({ min: 0, max: 5000, description: 'plain text; needed to submit' })
  cause!: string;

  @Text({ min: 0, max: 5000, description: 'what is done about it; plain text; needed to submit' })
  measure!: string;

  @Text({
    max: 20,
    optional: true,
    nullable: true,
    example: '-64000',
    description:
      'of money, euro: above zero when the result gets better, below zero when it gets worse; needed to submit',
  })
  amount?: string | null;

  @Flag({
    optional: true,
    nullable: true,
    description: 'of money: returns every year (structureel); needed to submit',
  })
  structural?: boolean | null;

  @Uuid({ optional: true, nullable: true, description: 'the programme of the cycle that it touches' })
  programmeId?: string | null;
}

export class DeviationsBody {
  @ListOf(DeviationBody, { max: 200, description: 'replaces those of the section; none: nothing to report' })
  deviations!: DeviationBody[];
}

export class AnswerBody {
  @Text({ max: 20_000, description: 'what was done with the remark, or why not' })
  answer!: string;
}

export class AlignmentBody {
  @Uuids({ max: 50, description: 'people of the organisation, others than oneself' })
  personIds!: string[];

  @Text({ max: 20_000, description: 'what they are asked' })
  question!: string;
}

export class ExtensionBody {
  @LocalDate({ description: 'later than it is due now, and before the phase that follows is' })
  until!: string;

  @Reason()
  reason!: string;
}

export class BulkBody {
  @OneOf(bulkActions)
  action!: BulkAction;

  @Uuids({ max: 200 })
  contributionIds!: string[];

  @Reason({ description: 'one for all of them' })
  reason!: string;

  @LocalDate({ optional: true, description: 'for extend only' })
  until?: string;
}

export class AssignmentBody {
  @Uuid({ nullable: true, description: 'who is responsible from now on; null: nobody in particular' })
  unitId!: string | null;
}

export class DifferencesQuery {
  @WholeParameter({ min: 1, max: 100_000, description: 'number of a version' })
  from!: number;

  @WholeParameter({
    min: 1,
    max: 100_000,
    optional: true,
    description: 'number of a version; without it the draft as it stands',
  })
  to?: number;
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
    optional: true,
    description: 'of an Iv3 file: whose lines of it to take, as the file names it',
    example: 'Waterrijk',
  })
  municipality?: string;

  @WholeParameter({
    min: 1990,
    max: 2100,
    optional: true,
    description: 'of an Iv3 file: the year that its figures are about',
  })
  year?: number;

  @OneOf(['true', 'false'], { optional: true, description: 'only say what would change' })
  preview?: 'true' | 'false';
}

export class ExportQuery {
  @OneOf(['csv', 'xlsx'], { description: 'kind of file' })
  format!: FiguresFormat;
}

export class CycleFiguresQuery {
  @OneOf(['draft', 'accepted'], {
    optional: true,
    description: 'as they stand in the drafts, or as they were accepted (default)',
  })
  of?: 'draft' | 'accepted';
}

export class CycleExportQuery extends CycleFiguresQuery {
  @OneOf(['csv', 'xlsx'], { description: 'kind of file' })
  format!: FiguresFormat;
}

export class Iv3ExportQuery extends CycleExportQuery {
  @WholeParameter({ min: 1990, max: 2200, optional: true, description: 'that of the cycle by default' })
  year?: number;

  @Text({ max: 100, optional: true, description: 'how rows name it; the organisation’s name by default' })
  municipality?: string;
}

export class FigureChangesQuery {
  @Text({ max: 10, optional: true, description: 'Iv3 code' })
  taakveld?: string;

  @WholeParameter({ min: 1990, max: 2200, optional: true })
  year?: number;

  @WholeParameter({ min: 1, max: 200, optional: true, description: 'items per page; 50 by default' })
  limit?: number;

  @Text({ max: 500, optional: true, description: '`next` of the page before' })
  cursor?: string;
}
