import { ApiProperty } from '@nestjs/swagger';
import { Email, Flag, Id, OneOf, Text, Whole } from '../../../platform/http/index.js';
import { roles, type Actor } from '../actor.js';

export class SignInDto {
  @Email()
  email!: string;

  @Text({ max: 200 })
  password!: string;

  @Text({ max: 10, optional: true })
  totp?: string;
}

export class LocaleDto {
  @OneOf(['ko', 'en', 'fr'])
  locale!: Actor['locale'];
}

export class TokenRequestDto {
  @Text({ max: 100 })
  name!: string;

  @Whole({ min: 1, max: 365 })
  expiresInDays!: number;
}

export class TokenDto {
  @Text({ max: 100, description: 'Shown this once.' })
  token!: string;
}

export class EmailDto {
  @Email()
  email!: string;
}

export class OneTimeTokenDto {
  @Text({ max: 200 })
  token!: string;
}

export class PasswordChangeDto extends OneTimeTokenDto {
  @Text({ min: 12, max: 200, description: 'At least 12 characters; any characters.' })
  password!: string;
}

class ScopeDto {
  @OneOf(['all', 'self', 'university', 'hub'])
  kind!: Actor['roles'][number]['scope']['kind'];

  @Text({ max: 100, nullable: true })
  id!: string | null;
}

class GrantDto {
  @OneOf(roles)
  role!: Actor['roles'][number]['role'];

  @ApiProperty({ type: ScopeDto })
  scope!: ScopeDto;
}

export class UserDto {
  @Id()
  id!: string;

  @Email()
  email!: string;

  @Text({ max: 200 })
  name!: string;

  @OneOf(['ko', 'en', 'fr'])
  locale!: Actor['locale'];

  @ApiProperty({ type: [GrantDto] })
  roles!: GrantDto[];
}

export class SessionDto {
  @ApiProperty({ type: UserDto })
  user!: UserDto;
}

export class AcceptedDto {
  @Flag({ description: 'Always true: the answer never tells whether an address is known.' })
  accepted!: boolean;
}

export const presentUser = ({
  accountId,
  email,
  name,
  locale,
  roles: grants,
}: Actor): SessionDto => ({
  user: { id: accountId, email, name, locale, roles: grants.map((grant) => ({ ...grant })) },
});
