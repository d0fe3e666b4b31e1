/** A university as reference data states it, before it has an id of its own. */
export type University = {
  kind: 'home' | 'host';
  nameEn: string;
  nameKo: string | null;
  nameFr: string | null;
  city: string;
  provinceCode: string | null;
  timeZone: string;
  rorId: string | null;
  hub: string | null;
  domains: string[];
};
