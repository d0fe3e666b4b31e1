/**
 * Fields of research of the Canadian Research and Development Classification 2020 in which the
 * programme's projects lie. What each is called stands in `locales/<language>/projects.json`.
 */
export const crdcCodes = [
  // Artificial intelligence, data and software
  'RDF1020102',
  'RDF1020104',
  'RDF1020105',
  'RDF1020106',
  'RDF1020107',
  'RDF1020109',
  'RDF1020110',
  'RDF1020112',
  'RDF1020501',
  'RDF10103',
  'RDF10203',
  'RDF2030111',
  'RDF2030213',
  'RDF2030302',
  // Energy
  'RDF2020203',
  'RDF2030312',
  'RDF2030401',
  'RDF2030403',
  'RDF2030405',
  'RDF2030406',
  'RDF2030407',
  'RDF20601',
  // Healthcare
  'RDF10208',
  'RDF2070103',
  'RDF2070104',
  'RDF2070105',
  'RDF2070107',
  'RDF2070108',
  'RDF3010504',
  'RDF3020218',
  'RDF3030208',
  'RDF3030211',
  'RDF3030403',
  'RDF3030407',
  'RDF3030410',
  // Vehicles and traffic
  'RDF2010303',
  'RDF2010304',
  'RDF2010305',
  'RDF2010307',
  'RDF2030706',
  'RDF2040203',
  'RDF2040204',
  'RDF2040205',
  'RDF2040206',
] as const;
export type CrdcCode = (typeof crdcCodes)[number];

/** Most codes that a project carries. */
export const mostCrdcCodes = 5;
