/** A regional office of the Canadian partner. */
export type Hub = { code: string; nameEn: string; nameKo: string; nameFr: string };

export const hubs: readonly Hub[] = [
  { code: 'toronto', nameEn: 'Toronto', nameKo: '토론토', nameFr: 'Toronto' },
  { code: 'ottawa', nameEn: 'Ottawa', nameKo: '오타와', nameFr: 'Ottawa' },
  { code: 'montreal', nameEn: 'Montréal', nameKo: '몬트리올', nameFr: 'Montréal' },
  { code: 'vancouver', nameEn: 'Vancouver', nameKo: '밴쿠버', nameFr: 'Vancouver' },
];

/** The code of a hub written as people write it (`Montréal`, `MONTREAL`), or undefined. */
export function hubCodeOf(name: string): string | undefined {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();
  return hubs.find((hub) => hub.code === plain)?.code;
}
