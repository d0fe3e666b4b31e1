export { currentContext, inContext, type RequestContext } from './request-context.js';
