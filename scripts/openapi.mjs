import { enter } from './lib/enter.mjs';

enter(function () {
  return import('./lib/openapi-command.mjs');
});
