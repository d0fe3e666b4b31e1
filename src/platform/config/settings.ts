import { plainToInstance, Transform, Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
  validateSync,
} from 'class-validator';

const flag = ({ value }: { value: unknown }): unknown =>
  value === '0' || value === 'false' ? false : value === '1' || value === 'true' ? true : value;

/** Every setting, read from the environment once and checked before anything starts. */
export class Settings {
  /** Port of the API and the web client. */
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(65535)
  PORT = 3000;

  /** Address the API listens on. */
  @IsString()
  HOST = '0.0.0.0';

  /** Folder of the embedded database, files and logs. */
  @IsString()
  DANPUNG_DATA_DIR = '.data';

  /** PostgreSQL 16 or newer. `npm start` fills it in when it starts the embedded server. */
  @Matches(/^postgres(ql)?:\/\//, { message: 'DATABASE_URL must start with postgresql://' })
  DATABASE_URL!: string;

  /** Redis for the queues; without it they live in PostgreSQL. */
  @IsOptional()
  @Matches(/^rediss?:\/\//, { message: 'REDIS_URL must start with redis://' })
  REDIS_URL?: string;

  /** ClamAV daemon: files wait until it has seen them; without it nothing waits. */
  @IsOptional()
  @Matches(/^(tcp:\/\/[^\s/]+|unix:\/\/\/\S+)$/, {
    message: 'CLAMD_URL must be tcp://host:port or unix:///path',
  })
  CLAMD_URL?: string;

  /** Mail server; without it mail stays in the local mailbox. */
  @IsOptional()
  @Matches(/^smtps?:\/\//, { message: 'SMTP_URL must start with smtp:// or smtps://' })
  SMTP_URL?: string;

  /** Where mails come from. */
  @IsString()
  MAIL_FROM = 'Danpung <no-reply@danpung.example>';

  /** Load the demonstration cohort into an empty database and offer one-click sign-in. */
  @Transform(flag)
  @IsBoolean()
  DANPUNG_DEMO = true;

  /** Signs one-time links. Required in production; `npm start` makes one elsewhere. */
  @IsString()
  @MinLength(16)
  DANPUNG_SECRET = 'danpung-development-secret';

  /** Secrets of before, divided by commas: what was encrypted with them can still be read. */
  @IsOptional()
  @Matches(/^[^,]{16,}(,[^,]{16,})*$/, {
    message: 'DANPUNG_PREVIOUS_SECRETS must list secrets of 16 characters or more',
  })
  DANPUNG_PREVIOUS_SECRETS?: string;

  /** The address people see, for links in mails and the check of origins. */
  @IsOptional()
  @IsUrl({ require_tld: false, protocols: ['http', 'https'], require_protocol: true })
  PUBLIC_URL?: string;

  /** How many proxies stand before the API, whose word on the sender's address is taken. */
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(10)
  TRUSTED_PROXIES = 0;

  @IsIn(['development', 'test', 'production'])
  NODE_ENV = 'development';

  @IsIn(['silent', 'error', 'warn', 'info', 'debug'])
  LOG_LEVEL = 'info';

  get publicUrl(): string {
    return (this.PUBLIC_URL ?? `http://localhost:${this.PORT}`).replace(/\/$/, '');
  }

  /** Demonstration accounts are never offered in production. */
  get isDemonstration(): boolean {
    return this.DANPUNG_DEMO && this.NODE_ENV !== 'production';
  }

  /** Mail can be read in the browser only where no real mail is sent. */
  get hasLocalMailbox(): boolean {
    return this.SMTP_URL === undefined && this.NODE_ENV !== 'production';
  }
}

/** Reads and checks the environment. Throws one Error that names each wrong setting. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const known = Object.keys(new Settings()).concat(
    'DATABASE_URL',
    'REDIS_URL',
    'CLAMD_URL',
    'SMTP_URL',
    'PUBLIC_URL',
    'DANPUNG_PREVIOUS_SECRETS',
  );
  const given = Object.fromEntries(
    known.filter((name) => environment[name]).map((name) => [name, environment[name]]),
  );
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });
  const problems = validateSync(settings).flatMap((error) =>
    Object.values(error.constraints ?? {}),
  );
  if (settings.NODE_ENV === 'production' && given['DANPUNG_SECRET'] === undefined) {
    problems.push('DANPUNG_SECRET must be set in production');
  }
  if (problems.length > 0) throw new Error(`Settings are wrong: ${problems.join('; ')}.`);
  return settings;
}
