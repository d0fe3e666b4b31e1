import type { Project, ProjectChange } from '../../api/types.js';

/** Every field as the form holds it: texts, and lists where several are chosen. */
export interface ProjectValues {
  readonly title: string;
  readonly titleFr: string;
  readonly summary: string;
  readonly field: string;
  readonly crdcCodes: readonly string[];
  readonly skills: string;
  readonly studentRole: string;
  readonly unitKind: string;
  readonly unitName: string;
  readonly provinceCode: string;
  readonly city: string;
  readonly language: string;
  readonly weeks: string;
  readonly startsOnEarliest: string;
  readonly capacity: string;
  readonly deadline: string;
  readonly safetyStatus: string;
  readonly safetyNote: string;
  readonly ethicsStatus: string;
  readonly ethicsNote: string;
  readonly securityAnswer: string;
  readonly securityAreas: readonly string[];
  readonly hasPartner: boolean;
  readonly partnerName: string;
  readonly ipConditions: string;
  readonly confidentiality: string;
}

export const valuesOf = (project: Project): ProjectValues => ({
  title: project.title,
  titleFr: project.titleFr ?? '',
  summary: project.summary,
  field: project.field,
  crdcCodes: project.crdcCodes,
  skills: project.skills.join(', '),
  studentRole: project.studentRole,
  unitKind: project.hostingUnit.kind,
  unitName: project.hostingUnit.name ?? '',
  provinceCode: project.provinceCode ?? '',
  city: project.city,
  language: project.language,
  weeks: project.weeks.toString(),
  startsOnEarliest: project.startsOnEarliest ?? '',
  capacity: project.capacity.toString(),
  deadline: project.applicationsCloseAtLocal ?? '',
  safetyStatus: project.safety?.status ?? '',
  safetyNote: project.safety?.note ?? '',
  ethicsStatus: project.ethics?.status ?? '',
  ethicsNote: project.ethics?.note ?? '',
  securityAnswer: project.researchSecurity?.answer ?? '',
  securityAreas: project.researchSecurity?.areas ?? [],
  hasPartner: project.partner !== null,
  partnerName: project.partner?.name ?? '',
  ipConditions: project.partner?.ipConditions ?? '',
  confidentiality: project.partner?.confidentiality ?? '',
});

const textOrNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** What is not a number is sent as it was typed: the server says what is wrong with it. */
const whole = (text: string): number => (/^\d+$/.test(text.trim()) ? Number(text) : text) as number;

const approval = (status: string, note: string) =>
  status === '' ? null : { status, note: textOrNull(note) };

/** The body of the PATCH. Choices come from the server's own words, which judges them again. */
export const bodyOf = (values: ProjectValues): ProjectChange => {
  const { securityAnswer: answer, deadline } = values;
  const body = {
    title: values.title,
    titleFr: textOrNull(values.titleFr),
    summary: values.summary,
    field: values.field,
    crdcCodes: values.crdcCodes,
    skills: values.skills
      .split(',')
      .map((skill) => skill.trim())
      .filter(Boolean),
    studentRole: values.studentRole,
    hostingUnit: { kind: values.unitKind, name: textOrNull(values.unitName) },
    provinceCode: textOrNull(values.provinceCode),
    city: values.city,
    language: values.language,
    weeks: whole(values.weeks),
    startsOnEarliest: textOrNull(values.startsOnEarliest),
    capacity: whole(values.capacity),
    safety: approval(values.safetyStatus, values.safetyNote),
    ethics: approval(values.ethicsStatus, values.ethicsNote),
    researchSecurity:
      answer === '' ? null : { answer, areas: answer === 'no' ? [] : values.securityAreas },
    partner: values.hasPartner
      ? {
          name: values.partnerName,
          ipConditions: textOrNull(values.ipConditions),
          confidentiality: textOrNull(values.confidentiality),
        }
      : null,
    ...(deadline === '' ? { applicationsCloseAt: null } : { applicationsCloseAtLocal: deadline }),
  };
  return body as unknown as ProjectChange;
};
