export { Events, type NewEvent, type RecordedEvent } from './events.js';
export { EventsModule } from './events.module.js';
export { Handlers } from './handlers.js';
export { On } from './on.js';
