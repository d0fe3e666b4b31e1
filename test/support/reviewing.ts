import { applicationEntities, ApplicationsModule } from '../../src/modules/applications/index.js';
import { ReviewsModule } from '../../src/modules/reviews/index.js';
import { aCall, anApplication, aReview, aReviewer, aRubric } from '../builders/index.js';
import { anAccountWith, useCatalogue } from './catalogue.js';
import { MultipartModule } from './multipart.js';

/** One nominated application with a reviewer to whom it is assigned, behind the real routes. */
export function useReviewing() {
  const { db, rooms } = useCatalogue({
    modules: [MultipartModule, ApplicationsModule, ReviewsModule],
    entities: applicationEntities,
  });

  const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE' | 'PUT') => {
    return (account: string, path: string, body?: object, headers?: Record<string, string>) =>
      rooms().send(account, method, path, body, headers);
  };

  /** `rules` of the call beside the usual ones. */
  async function aDesk(
    rules: object = {},
    state: 'assigned' | 'started' | 'submitted' = 'assigned',
  ) {
    const { id: callId } = await aCall(db(), { rules: { ...rules } });
    await aRubric(db(), callId);
    const application = await anApplication(db(), { callId, state: 'nominated' });
    const reviewer = await aReviewer(db());
    const reviewId = await aReview(db(), {
      ...{ applicationId: application.id, callId, reviewerId: reviewer, state },
    });
    const coordinator = await anAccountWith(db(), 'programme_coordinator');
    return { callId, application, applicationId: application.id, reviewer, reviewId, coordinator };
  }

  return {
    ...{ db, rooms, aDesk },
    ...{ get: send('GET'), post: send('POST'), patch: send('PATCH'), remove: send('DELETE') },
    put: send('PUT'),
  };
}

/** What makes a review of the builders' rubric whole. */
export const whole = {
  scores: { motivation: 4, plan: 3 },
  recommendation: 'yes',
  comment: 'Reads papers closely.',
} as const;
