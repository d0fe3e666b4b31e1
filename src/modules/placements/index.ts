export { PlacementsModule } from './placements.module.js';
export { Placements } from './placements.js';
export { placementEntities } from './placement.entity.js';
export { FindPlacement } from './queries/find-placement.js';
export { PlacementView } from './http/placement.view.js';
export { placementMachine } from './placement.machine.js';
