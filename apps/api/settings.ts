import { IsInt, IsOptional, IsString, IsUrl, Length, Matches, Max, Min } from 'class-validator';
import { Numeric, ServerSettings } from '#settings/server-settings.js';

const url = (protocols: string[]) =>
  IsUrl(
    { protocols, require_protocol: true, require_tld: false },
    { message: `must be a URL: ${protocols.join(', ')}` },
  );

/** What the api is told by its environment. */
export class ApiSettings extends ServerSettings {
  @IsString()
  @Length(1, 255, { message: 'must be an address or host name' })
  API_HOST = '127.0.0.1';

  @Numeric()
  @IsInt({ message: 'must be a port number, 0 to 65535' })
  @Min(0, { message: 'must be a port number, 0 to 65535' })
  @Max(65_535, { message: 'must be a port number, 0 to 65535' })
  API_PORT = 3000;

  @url(['https', 'http'])
  OIDC_ISSUER!: string;

  @IsString()
  @Length(1, 500, { message: 'must be the audience that access tokens name' })
  OIDC_AUDIENCE = 'urn:cyclusregie:api';

  /** Our name at the provider, for people who sign in with a browser. */
  @IsString()
  @Length(1, 255, { message: 'must be the client id of the web application' })
  OIDC_CLIENT_ID = 'cyclusregie-web';

  /** None for a client that has no secret; it then proves itself by PKCE alone. */
  @IsOptional()
  @IsString()
  OIDC_CLIENT_SECRET?: string;

  /** Where people reach the web application: its origin, as registered at the provider with `/auth/callback` behind it. */
  @IsOptional()
  @url(['https', 'http'])
  WEB_URL?: string;

  /** After so long somebody signs in again, whatever they do. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1 to 1440' })
  @Min(1, { message: 'must be a whole number from 1 to 1440' })
  @Max(1440, { message: 'must be a whole number from 1 to 1440' })
  SESSION_MINUTES = 720;

  /** And after so long without doing anything. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1 to 1440' })
  @Min(1, { message: 'must be a whole number from 1 to 1440' })
  @Max(1440, { message: 'must be a whole number from 1 to 1440' })
  SESSION_IDLE_MINUTES = 120;

  /** Per person, and per address of those who are not signed in. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1' })
  @Min(1, { message: 'must be a whole number from 1' })
  RATE_LIMIT_PER_MINUTE = 600;

  /** A stream of events says so often that it is still there, and looks whether it still may be: less than a proxy waits. */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1 to 300' })
  @Min(1, { message: 'must be a whole number from 1 to 300' })
  @Max(300, { message: 'must be a whole number from 1 to 300' })
  EVENTS_HEARTBEAT_SECONDS = 15;

  /** Whose X-Forwarded-For and X-Forwarded-Proto are believed: addresses, ranges, or express' names for them. */
  @Matches(/^[\w.:/, ]{1,500}$/, { message: 'must be addresses or ranges, separated by commas' })
  TRUSTED_PROXIES = 'loopback';

  /** Where attachments are kept; every api process has the same. */
  @IsString()
  @Length(1, 1000, { message: 'must be a folder' })
  ATTACHMENTS_FOLDER = '.local/attachments';

  /** House styles, a file of tokens for each organisation that has one. */
  @IsOptional()
  @IsString()
  HOUSE_STYLES_FOLDER?: string;

  /** In megabytes (1,000,000 bytes). */
  @Numeric()
  @IsInt({ message: 'must be a whole number from 1 to 10000' })
  @Min(1, { message: 'must be a whole number from 1 to 10000' })
  @Max(10_000, { message: 'must be a whole number from 1 to 10000' })
  ATTACHMENT_LIMIT_MB = 250;
}
