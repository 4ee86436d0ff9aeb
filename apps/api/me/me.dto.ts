import { themes, type Theme } from '#domain/people/personal-choice.js';
import { locales, type Locale } from '#domain/shared/text.js';
import { OneOf } from '../openapi/fields.js';

const ofOrganisation = { nullable: true, description: 'null: that of the organisation' } as const;

export class ChoiceBody {
  @OneOf(locales, ofOrganisation)
  locale!: Locale | null;

  @OneOf(themes, ofOrganisation)
  theme!: Theme | null;
}
