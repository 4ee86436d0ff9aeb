import { IsEmail, IsOptional, IsString, IsUrl, Length, ValidateIf } from 'class-validator';
import { ServerSettings } from './server-settings.js';

/** What a program that sends mail is told. Without `SMTP_URL` none is sent: people are told in the application only. */
export class MailSettings extends ServerSettings {
  /** `smtp://` or `smtps://`, with user and password where the server wants them. */
  @IsOptional()
  @IsUrl(
    { protocols: ['smtp', 'smtps'], require_protocol: true, require_tld: false },
    { message: 'must be a URL: smtp, smtps' },
  )
  SMTP_URL?: string;

  /** The address that mail comes from. */
  @ValidateIf(({ SMTP_URL }: MailSettings) => SMTP_URL !== undefined)
  @IsEmail({ require_tld: false }, { message: 'must be an e-mail address when SMTP_URL is set' })
  MAIL_FROM?: string;

  /** The name beside that address. */
  @IsString()
  @Length(1, 100, { message: 'must be 1 to 100 characters long' })
  MAIL_FROM_NAME = 'Cyclusregie';

  /** Origin of the web application, for links in mail and calendars. */
  @IsUrl(
    { protocols: ['https', 'http'], require_protocol: true, require_tld: false },
    { message: 'must be a URL: https, http' },
  )
  WEB_URL = 'http://127.0.0.1:3000';
}
