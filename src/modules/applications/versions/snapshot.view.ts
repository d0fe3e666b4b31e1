import {
  Day,
  Id,
  Instant,
  ListOf,
  ListOfOneOf,
  Nested,
  OneOf,
  Text,
  Whole,
} from '../../../platform/http/index.js';
import { documentKinds, type DocumentKind } from '../../documents/index.js';
import { consentKinds, type ConsentKind } from '../../identity/index.js';
import { CallTitle, programmeNames, type ProgrammeName } from '../../programmes/index.js';
import { ReturnMark } from './return-mark.js';

export class SnapshotCall {
  @Text({ max: 40 })
  code!: string;

  @OneOf(programmeNames)
  programme!: ProgrammeName;

  @Nested(() => CallTitle)
  title!: CallTitle;

  @Instant()
  closesAt!: string;

  @Text({ max: 60 })
  timeZone!: string;
}

export class SnapshotUniversity {
  @Text({ max: 200 })
  nameEn!: string;

  @Text({ max: 200, nullable: true })
  nameKo!: string | null;

  @Text({ max: 200, nullable: true })
  nameFr!: string | null;

  @Text({ max: 60 })
  timeZone!: string;
}

export class SnapshotScore {
  @Text({ max: 40 })
  test!: string;

  @Text({ max: 10 })
  score!: string;

  @Day()
  takenOn!: string;

  @Day({ nullable: true })
  expiresOn!: string | null;
}

/** What reviewers are told of a student. Numbers of grades stay texts: they are exact. */
export class SnapshotStudent {
  @Text({ max: 100, nullable: true })
  nameHangul!: string | null;

  @Text({ max: 100, nullable: true })
  passportSurname!: string | null;

  @Text({ max: 100, nullable: true })
  passportGivenNames!: string | null;

  @Text({ max: 100, nullable: true, description: 'In place of the names, where review is blind' })
  alias!: string | null;

  @Nested(() => SnapshotUniversity)
  university!: SnapshotUniversity;

  @Text({ max: 40, nullable: true })
  level!: string | null;

  @Text({ max: 200, nullable: true })
  college!: string | null;

  @Text({ max: 200, nullable: true })
  major!: string | null;

  @Text({ max: 40, nullable: true })
  track!: string | null;

  @Text({ max: 10, nullable: true })
  gpa!: string | null;

  @Text({ max: 10, nullable: true })
  gpaScale!: string | null;

  @Text({ max: 10, nullable: true })
  gpaPercent!: string | null;

  @Whole({ min: 0, max: 20, nullable: true })
  semestersLeft!: number | null;

  @Whole({ min: 0, max: 20, nullable: true })
  termsDone!: number | null;

  @ListOf(() => SnapshotScore, { maxItems: 50 })
  languageScores!: SnapshotScore[];
}

export class SnapshotSupervisor {
  @Text({ max: 200, nullable: true })
  name!: string | null;

  @Text({ max: 254, nullable: true })
  email!: string | null;

  @Text({ max: 200, nullable: true })
  department!: string | null;
}

export class SnapshotChoice {
  @Whole({ min: 1, max: 20 })
  rank!: number;

  @Id()
  projectId!: string;

  @Text({ max: 500 })
  title!: string;

  @Text({ max: 200 })
  universityName!: string;

  @Text({ max: 100, nullable: true })
  city!: string | null;

  @Text({ max: 10, nullable: true })
  provinceCode!: string | null;

  @Day({ nullable: true })
  startsOn!: string | null;

  @Whole({ min: 1, max: 36, nullable: true })
  weeks!: number | null;
}

export class SnapshotDocument {
  @Id()
  id!: string;

  @OneOf(documentKinds)
  kind!: DocumentKind;

  @Text({ max: 200 })
  name!: string;

  @Whole({ min: 1, max: 2_147_483_647, description: 'Which of the versions of this document' })
  version!: number;

  @Text({ max: 64, description: 'Fingerprint of the content' })
  sha256!: string;

  @Whole({ min: 1, max: 2_147_483_647 })
  bytes!: number;
}

/** Who was asked and how far it is; never what they wrote. */
export class SnapshotReference {
  @Text({ max: 200 })
  name!: string;

  @Text({ max: 200, nullable: true })
  institution!: string | null;

  @Text({ max: 40 })
  state!: string;
}

export class AnsweredReturn {
  @Text({ max: 2000 })
  reason!: string;

  @ListOf(() => ReturnMark, { maxItems: 12 })
  marks!: ReturnMark[];
}

/** Everything that an application says, at one instant. */
export class Snapshot {
  @Nested(() => SnapshotCall)
  call!: SnapshotCall;

  @Nested(() => SnapshotStudent)
  student!: SnapshotStudent;

  @Text({ min: 0, max: 10_000 })
  statement!: string;

  @Whole({ min: 1, max: 2, nullable: true })
  unitsWished!: number | null;

  @Nested(() => SnapshotSupervisor, { nullable: true })
  homeSupervisor!: SnapshotSupervisor | null;

  @ListOf(() => SnapshotChoice, { maxItems: 20 })
  choices!: SnapshotChoice[];

  @ListOf(() => SnapshotDocument, { maxItems: 200 })
  documents!: SnapshotDocument[];

  @ListOf(() => SnapshotReference, { maxItems: 50 })
  references!: SnapshotReference[];

  @ListOfOneOf(consentKinds)
  consents!: ConsentKind[];

  @Nested(() => AnsweredReturn, { nullable: true, description: 'The return that this answers' })
  inAnswerTo!: AnsweredReturn | null;
}
