import { AsyncLocalStorage } from 'node:async_hooks';

/** Who acts and in which request: read by the unit of work, the events and the logs. */
export interface RequestContext {
  readonly requestId: string;
  accountId?: string;
}

const storage = new AsyncLocalStorage<RequestContext>();

/** The context of the running request or job; undefined at boot. */
export const currentContext = (): RequestContext | undefined => storage.getStore();

/** Runs work with the context given. */
export const inContext = <T>(context: RequestContext, work: () => T): T =>
  storage.run(context, work);
