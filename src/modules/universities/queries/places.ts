import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/index.js';
import { problem, type FieldError } from '../../../platform/http/index.js';

export interface Province {
  code: string;
  nameEn: string;
  nameKo: string;
  nameFr: string;
  timeZone: string;
  hub: string;
}

/** Provinces and hubs: small tables of reference. */
@Injectable()
export class Places {
  constructor(private readonly uow: UnitOfWork) {}

  /** All provinces by their English name. */
  provinces(): Promise<Province[]> {
    return this.uow.query<Province>(
      `SELECT code, name_en AS "nameEn", name_ko AS "nameKo", name_fr AS "nameFr",
              time_zone AS "timeZone", hub
       FROM province ORDER BY name_en`,
    );
  }

  /** Refuses codes of input that name no province or no hub, with a pointer to each. */
  async refuseUnknown(given: { provinceCode?: string | null; hub?: string | null }): Promise<void> {
    const [known] = await this.uow.query<{ province: boolean; hub: boolean }>(
      `SELECT $1::text IS NULL OR EXISTS (SELECT 1 FROM province WHERE code = $1) AS province,
              $2::text IS NULL OR EXISTS (SELECT 1 FROM hub WHERE code = $2) AS hub`,
      [given.provinceCode ?? null, given.hub ?? null],
    );
    const errors: FieldError[] = [];
    if (!known?.province) errors.push({ pointer: '/provinceCode', code: 'input.not_allowed' });
    if (!known?.hub) errors.push({ pointer: '/hub', code: 'input.not_allowed' });
    if (errors.length > 0) throw problem('input.invalid', {}, errors);
  }
}
