import { readTable } from './table.js';
import { type University } from './university.js';

/** Canadian universities that often host interns. Names, cities and ids restated from ROR (CC0). */
export const hostUniversities: readonly University[] = readTable(`
University of Toronto | 토론토 대학교 | Université de Toronto | Toronto | CA-ON | America/Toronto | 03dbr7087 | toronto | utoronto.ca
Université de Montréal | 몬트리올 대학교 | Université de Montréal | Montréal | CA-QC | America/Toronto | 0161xgx34 | montreal | umontreal.ca
McGill University | 맥길 대학교 | Université McGill | Montréal | CA-QC | America/Toronto | 01pxwe438 | montreal | mcgill.ca
University of British Columbia | 브리티시컬럼비아 대학교 | Université de la Colombie-Britannique | Vancouver | CA-BC | America/Vancouver | 03rmrcq20 | vancouver | ubc.ca
University of Waterloo | 워털루 대학교 | Université de Waterloo | Waterloo | CA-ON | America/Toronto | 01aff2v68 | toronto | uwaterloo.ca
University of Alberta | 앨버타 대학교 | Université de l’Alberta | Edmonton | CA-AB | America/Edmonton | 0160cpw27 | vancouver | ualberta.ca
McMaster University | 맥매스터 대학교 | - | Hamilton | CA-ON | America/Toronto | 02fa3aq29 | toronto | mcmaster.ca
University of Calgary | 캘거리 대학교 | Université de Calgary | Calgary | CA-AB | America/Edmonton | 03yjb2x39 | vancouver | ucalgary.ca
University of Ottawa | 오타와 대학교 | Université d’Ottawa | Ottawa | CA-ON | America/Toronto | 03c4mmv16 | ottawa | uottawa.ca
Simon Fraser University | 사이먼 프레이저 대학교 | - | Burnaby | CA-BC | America/Vancouver | 0213rcc28 | vancouver | sfu.ca
Concordia University | 콩코디아 대학교 | Université Concordia | Montréal | CA-QC | America/Toronto | 0420zvk78 | montreal | concordia.ca
Dalhousie University | 댈하우지 대학교 | - | Halifax | CA-NS | America/Halifax | 01e6qks80 | montreal | dal.ca
University of Victoria | 빅토리아 대학교 | Université de Victoria | Victoria | CA-BC | America/Vancouver | 04s5mat29 | vancouver | uvic.ca
Queen's University | 퀸스 대학교 | - | Kingston | CA-ON | America/Toronto | 02y72wh86 | toronto | queensu.ca
Western University | 웨스턴 대학교 | - | London | CA-ON | America/Toronto | 02grkyz14 | toronto | uwo.ca
Université Laval | 라발 대학교 | Université Laval | Québec | CA-QC | America/Toronto | 04sjchr03 | montreal | ulaval.ca
Université de Sherbrooke | 셔브룩 대학교 | Université de Sherbrooke | Sherbrooke | CA-QC | America/Toronto | 00kybxq39 | montreal | usherbrooke.ca
Carleton University | 칼턴 대학교 | - | Ottawa | CA-ON | America/Toronto | 02qtvee93 | ottawa | carleton.ca
University of Manitoba | 매니토바 대학교 | Université du Manitoba | Winnipeg | CA-MB | America/Winnipeg | 02gfys938 | toronto | umanitoba.ca
University of Saskatchewan | 서스캐처원 대학교 | Université de la Saskatchewan | Saskatoon | CA-SK | America/Regina | 010x8gc63 | vancouver | usask.ca
Polytechnique Montréal | 몬트리올 공과대학 | Polytechnique Montréal | Montréal | CA-QC | America/Toronto | 05f8d4e86 | montreal | polymtl.ca
École de Technologie Supérieure | 고등기술학교(ETS) | École de Technologie Supérieure | Montréal | CA-QC | America/Toronto | 0020snb74 | montreal | etsmtl.ca
Ontario Tech University | 온타리오 공과대학교 | - | Oshawa | CA-ON | America/Toronto | 016zre027 | toronto | ontariotechu.ca
University of New Brunswick | 뉴브런즈윅 대학교 | Université du Nouveau-Brunswick | Fredericton | CA-NB | America/Moncton | 05nkf0n29 | montreal | unb.ca
Memorial University of Newfoundland | 뉴펀들랜드 메모리얼 대학교 | - | St. John's | CA-NL | America/St_Johns | 04haebc03 | montreal | mun.ca
University of Windsor | 윈저 대학교 | Université de Windsor | Windsor | CA-ON | America/Toronto | 01gw3d370 | toronto | uwindsor.ca
`).map(([nameEn, nameKo, nameFr, city, provinceCode, timeZone, ror, hub, domain]) => ({
  kind: 'host',
  nameEn: nameEn ?? '',
  nameKo: nameKo ?? null,
  nameFr: nameFr === '-' ? null : (nameFr ?? null),
  city: city ?? '',
  provinceCode: provinceCode ?? null,
  timeZone: timeZone ?? '',
  rorId: `https://ror.org/${ror}`,
  hub: hub ?? null,
  domains: [domain ?? ''],
}));
