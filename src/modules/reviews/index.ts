export { ReviewsModule } from './reviews.module.js';
export { reviewMachine } from './review.machine.js';
