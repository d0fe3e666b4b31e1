import {
  Day,
  Flag,
  Id,
  Nested,
  Text,
  Version,
  Whole,
  pageOf,
} from '../../../platform/http/index.js';
import { CallTitle } from './call.dto.js';

export class ProgrammeYearCan {
  @Flag()
  edit!: boolean;
}

export class ProgrammeYearView {
  @Id()
  id!: string;

  @Whole({ min: 2015, max: 2100 })
  year!: number;

  @Nested(() => CallTitle, { nullable: true })
  title!: CallTitle | null;

  @Day({ nullable: true })
  opensOn!: string | null;

  @Day({ nullable: true })
  endsOn!: string | null;

  @Text({ max: 2000, nullable: true })
  note!: string | null;

  @Whole({ min: 0, max: 100_000, description: 'Published calls of the year' })
  callCount!: number;

  @Version()
  version!: number;

  @Nested(() => ProgrammeYearCan)
  can!: ProgrammeYearCan;
}

export class ProgrammeYearPage extends pageOf(ProgrammeYearView) {}
