import { readTable } from '../reference/index.js';

/** Name, domain of the university, department. All people are invented. */
const rows = readTable(`
Margaret Okafor | utoronto.ca | Department of Computer Science
Daniel Whitcombe | utoronto.ca | Institute of Biomedical Engineering
Priya Raghunathan | utoronto.ca | Department of Electrical and Computer Engineering
Hélène Archambault | umontreal.ca | Département d’informatique et de recherche opérationnelle
Mathieu Desrosiers | umontreal.ca | Département de pharmacologie et physiologie
Amélie Charbonneau | umontreal.ca | École d’optométrie
Gregory Falkner | mcgill.ca | School of Computer Science
Nadia El-Khoury | mcgill.ca | Department of Biomedical Engineering
Thomas Breckenridge | ubc.ca | Department of Electrical and Computer Engineering
Mei-Ling Tsang | ubc.ca | School of Biomedical Engineering
Owen Strickland | uwaterloo.ca | Department of Mechanical and Mechatronics Engineering
Farah Jamshidi | uwaterloo.ca | Cheriton School of Computer Science
Kirsten Halvorsen | ualberta.ca | Department of Computing Science
Robert Lachance | ualberta.ca | Department of Chemical and Materials Engineering
Anjali Deshmukh | mcmaster.ca | Department of Computing and Software
Peter Vandenberg | mcmaster.ca | McMaster Automotive Resource Centre
Sarah Littlebear | ucalgary.ca | Department of Electrical and Software Engineering
Colin Abernathy | ucalgary.ca | Cumming School of Medicine
Isabelle Thibodeau | uottawa.ca | School of Electrical Engineering and Computer Science
Youssef Benali | uottawa.ca | Faculty of Health Sciences
Grace Lindqvist | sfu.ca | School of Computing Science
Harpreet Dhaliwal | sfu.ca | School of Mechatronic Systems Engineering
Marc-Antoine Bélanger | concordia.ca | Gina Cody School of Engineering and Computer Science
Leila Haddadi | concordia.ca | Department of Building, Civil and Environmental Engineering
Fiona MacAskill | dal.ca | Faculty of Computer Science
Ewan Rutherford | uvic.ca | Institute for Integrated Energy Systems
Janet Pemberton | queensu.ca | Smith Engineering
Victor Osei | uwo.ca | Schulich School of Medicine and Dentistry
Jean-Philippe Gauthier | ulaval.ca | Département d’informatique et de génie logiciel
Catherine Morissette | ulaval.ca | Département de génie électrique
Étienne Lafrenière | usherbrooke.ca | Département de génie électrique et de génie informatique
Rosalind Carver | carleton.ca | Department of Systems and Computer Engineering
Andrew Kowalchuk | umanitoba.ca | Department of Electrical and Computer Engineering
Denise Fehr | usask.ca | Department of Computer Science
Sébastien Morneau | polymtl.ca | Département de génie informatique et génie logiciel
Geneviève Paradis | polymtl.ca | Département de génie électrique
Alexandre Doucet | etsmtl.ca | Département de génie des systèmes
Hugh Pennington | ontariotechu.ca | Department of Automotive and Mechatronics Engineering
Laura Estabrooks | unb.ca | Faculty of Computer Science
Stephen Hiscock | mun.ca | Department of Electrical and Computer Engineering
Miranda Castellano | uwindsor.ca | Department of Mechanical, Automotive and Materials Engineering
`);

/** What the cohort knows of a supervisor before the rows have ids. */
export type SupervisorRow = { name: string; domain: string; department: string };

export const supervisorTable: readonly SupervisorRow[] = rows.map(([name, domain, department]) => ({
  name: name ?? '',
  domain: domain ?? '',
  department: department ?? '',
}));
