export { defineMachine, type Machine, type Transition } from './machine.js';
