/** The only fields a log line may carry beside its sentence; everything else is dropped. */
const allowed = [
  'event',
  'eventId',
  'job',
  'jobId',
  'queue',
  'attempt',
  'route',
  'method',
  'status',
  'ms',
  'code',
  'constraint',
  'table',
  'template',
  'subjectType',
  'subjectId',
  'count',
  'port',
  'pid',
  'signal',
] as const;

/** Routes as patterns, ids and names of our own: nothing a person could have typed. */
const plain = /^[\w:./@*{} -]{1,120}$/;
const address = /@.*\./;

const isSafe = (value: unknown): boolean =>
  typeof value === 'number' ||
  typeof value === 'boolean' ||
  (typeof value === 'string' && plain.test(value) && !address.test(value));

/** The permitted fields of whatever was given, with values that are numbers or plain words. */
export const allowedFields = (given: object): Record<string, unknown> => {
  const values = given as Record<string, unknown>;
  return Object.fromEntries(
    allowed.filter((field) => isSafe(values[field])).map((field) => [field, values[field]]),
  );
};
