export { UniversitiesModule } from './universities.module.js';
export { Universities } from './universities.js';
export { universityEntities } from './university.entity.js';
export type { University } from './queries/university-rows.js';
export { NamedUniversity } from './http/named-university.view.js';
export {
  languageTests,
  studentLevels,
  type LanguageTest,
  type StudentLevel,
} from './vocabulary.js';
