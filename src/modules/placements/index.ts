export { PlacementsModule } from './placements.module.js';
export { Placements } from './placements.js';
export { PlacementEntity, placementEntities, type PlacementState } from './placement.entity.js';
export { FindPlacement } from './queries/find-placement.js';
export { PlacementView } from './http/placement.view.js';
export { placementMachine } from './placement.machine.js';
export { maySeePlacement, placementRights } from './placement.policy.js';
export type { PlacementRow } from './queries/placement-rows.js';
