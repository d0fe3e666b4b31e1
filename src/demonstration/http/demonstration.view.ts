import { ListOf, OneOf, Text } from '../../platform/http/index.js';
import { roles, type Role } from '../../modules/identity/index.js';

export class DemonstrationAccountView {
  @Text({ max: 254 })
  email!: string;

  @OneOf(roles)
  role!: Role;

  @Text({ max: 200 })
  name!: string;

  @Text({ max: 200, nullable: true })
  university!: string | null;
}

export class DemonstrationView {
  @Text({ max: 100, description: 'Of every demonstration account' })
  password!: string;

  @ListOf(() => DemonstrationAccountView, { maxItems: 100 })
  accounts!: DemonstrationAccountView[];
}
