import type { Criterion, InThreeLanguages } from './rubric.js';

const say = (ko: string, en: string, fr: string): InThreeLanguages => ({ ko, en, fr });

/** Marks that hold for any criterion; a call words its own where it can. */
const anchors: InThreeLanguages[] = [
  say('근거가 거의 없음', 'Hardly any evidence', 'Presque aucun élément'),
  say('부족함', 'Below what is needed', 'Insuffisant'),
  say('충분함', 'Meets what is needed', 'Suffisant'),
  say('뛰어남', 'Clearly above', 'Nettement au-dessus'),
  say('드물게 뛰어남', 'Outstanding', 'Exceptionnel'),
];

const criterion = (key: string, weight: number, name: InThreeLanguages): Criterion => ({
  ...{ key, weight, name, anchors },
  ...{ commentAtOrBelow: 2, commentAtOrAbove: 5 },
});

/**
 * What a call is judged by until it has a rubric of its own: the grounds on which Mitacs ranks
 * students and reads research (domain.md §1 matching, §2 review criteria).
 */
export const usualCriteria: readonly Criterion[] = [
  criterion('motivation', 25, say('연구 동기', 'Research interest', 'Intérêt pour la recherche')),
  criterion('preparation', 30, say('학업과 연구 준비', 'Preparation', 'Préparation')),
  criterion('fit', 25, say('과제 적합성', 'Fit with the projects', 'Adéquation aux projets')),
  criterion('feasibility', 20, say('계획의 실현성', 'Feasible plan', 'Plan réalisable')),
];
