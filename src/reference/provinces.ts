/** A Canadian province or territory with its main time zone and the hub that serves it. */
export type Province = {
  code: string;
  nameEn: string;
  nameKo: string;
  nameFr: string;
  timeZone: string;
  hub: string;
};

const rows: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    'CA-BC',
    'British Columbia',
    '브리티시컬럼비아주',
    'Colombie-Britannique',
    'America/Vancouver',
    'vancouver',
  ],
  ['CA-AB', 'Alberta', '앨버타주', 'Alberta', 'America/Edmonton', 'vancouver'],
  ['CA-SK', 'Saskatchewan', '서스캐처원주', 'Saskatchewan', 'America/Regina', 'vancouver'],
  ['CA-MB', 'Manitoba', '매니토바주', 'Manitoba', 'America/Winnipeg', 'toronto'],
  ['CA-ON', 'Ontario', '온타리오주', 'Ontario', 'America/Toronto', 'toronto'],
  ['CA-QC', 'Quebec', '퀘벡주', 'Québec', 'America/Toronto', 'montreal'],
  ['CA-NB', 'New Brunswick', '뉴브런즈윅주', 'Nouveau-Brunswick', 'America/Moncton', 'montreal'],
  ['CA-NS', 'Nova Scotia', '노바스코샤주', 'Nouvelle-Écosse', 'America/Halifax', 'montreal'],
  [
    'CA-PE',
    'Prince Edward Island',
    '프린스에드워드아일랜드주',
    'Île-du-Prince-Édouard',
    'America/Halifax',
    'montreal',
  ],
  [
    'CA-NL',
    'Newfoundland and Labrador',
    '뉴펀들랜드 래브라도주',
    'Terre-Neuve-et-Labrador',
    'America/St_Johns',
    'montreal',
  ],
  ['CA-YT', 'Yukon', '유콘 준주', 'Yukon', 'America/Whitehorse', 'vancouver'],
  [
    'CA-NT',
    'Northwest Territories',
    '노스웨스트 준주',
    'Territoires du Nord-Ouest',
    'America/Edmonton',
    'vancouver',
  ],
  ['CA-NU', 'Nunavut', '누나부트 준주', 'Nunavut', 'America/Iqaluit', 'ottawa'],
];

/** ISO 3166-2 codes; the names in Korean are the ones in common use. */
export const provinces: readonly Province[] = rows.map(
  ([code, nameEn, nameKo, nameFr, timeZone, hub]) => ({
    code,
    nameEn,
    nameKo,
    nameFr,
    timeZone,
    hub,
  }),
);
