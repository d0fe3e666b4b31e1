import type { ProjectEntity } from './project.entity.js';
import type { Approval, HostingUnit, IndustryPartner, ResearchSecurity } from './project.facts.js';

interface Grouped {
  readonly hostingUnit?: HostingUnit;
  readonly safety?: Approval | null;
  readonly ethics?: Approval | null;
  readonly researchSecurity?: ResearchSecurity | null;
  readonly partner?: IndustryPartner | null;
}

/** Columns of the facts that are sent as groups; a group that was not sent leaves its own alone. */
export function columnsOf(facts: Grouped): Partial<ProjectEntity> {
  const { hostingUnit, safety, ethics, researchSecurity, partner } = facts;
  return {
    ...(hostingUnit && { unitKind: hostingUnit.kind, unitName: hostingUnit.name }),
    ...(safety !== undefined && {
      safetyStatus: safety?.status ?? null,
      safetyNote: safety?.note ?? null,
    }),
    ...(ethics !== undefined && {
      ethicsStatus: ethics?.status ?? null,
      ethicsNote: ethics?.note ?? null,
    }),
    ...(researchSecurity !== undefined && {
      securityAnswer: researchSecurity?.answer ?? null,
      securityAreas: [...(researchSecurity?.areas ?? [])],
    }),
    ...(partner !== undefined && {
      partnerName: partner?.name ?? null,
      partnerIpConditions: partner?.ipConditions ?? null,
      partnerConfidentiality: partner?.confidentiality ?? null,
    }),
  };
}
