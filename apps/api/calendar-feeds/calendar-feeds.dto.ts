import { locales, type Locale } from '#domain/shared/text.js';
import { OneOf } from '../openapi/fields.js';

export class FeedBody {
  @OneOf(locales, { optional: true, nullable: true, description: 'null: the language of the organisation' })
  locale?: Locale | null;
}
