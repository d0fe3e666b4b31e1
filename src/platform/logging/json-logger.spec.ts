import { Logger } from '@nestjs/common';
import { inContext } from '../context/index.js';
import { JsonLogger } from './index.js';

const canaries = {
  email: 'canary.person@jnu.example',
  name: '김단풍',
  token: 'Zk9xQ2v7LmT4RbY8sWd1NcHfUe3GoPaJ',
  passport: 'M12345678',
};

class DatabaseError extends Error {
  readonly severity = 'ERROR';
  readonly code = '23505';
  readonly constraint = 'student_passport_is_unique';
  readonly detail = `Key (passport)=(${canaries.passport}) already exists.`;
  readonly parameters = [canaries.email, canaries.name];
}

describe('JsonLogger', () => {
  let lines: string[] = [];
  const logger = new JsonLogger('debug', { write: (line) => void lines.push(line) });
  const last = (): Record<string, unknown> => JSON.parse(lines.at(-1) ?? '{}');

  beforeEach(() => {
    lines = [];
  });

  it('writes a line of JSON in UTC with its place and request', () => {
    inContext({ requestId: 'request-1', accountId: 'account-1' }, () =>
      logger.log('worker ready', 'Worker'),
    );
    expect(last()).toMatchObject({
      level: 'info',
      msg: 'worker ready',
      context: 'Worker',
      request_id: 'request-1',
      actor_id: 'account-1',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
  });

  it('keeps allow-listed fields only', () => {
    logger.log({ msg: 'request', route: '/api/students/:id', status: 200, ms: 4, body: canaries });
    expect(last()).toMatchObject({
      msg: 'request',
      route: '/api/students/:id',
      status: 200,
      ms: 4,
    });
    expect(last()).not.toHaveProperty('body');
  });

  it('keeps the code and constraint of a database error', () => {
    logger.error(new DatabaseError(`duplicate key "${canaries.name}"`));
    expect(last()).toMatchObject({
      err: { type: 'Error', code: '23505', constraint: 'student_passport_is_unique' },
    });
  });

  it('keeps the stack that Nest hands over', () => {
    const { stack } = new Error('boom');
    logger.error('boom', stack, 'Filter');
    expect(last()).toMatchObject({ msg: 'boom', context: 'Filter' });
    expect(last()['stack']).toContain('json-logger.spec');
  });

  const wrapped = Object.assign(new Error(`failed: "${canaries.name}"`), {
    driverError: new DatabaseError(canaries.email),
    query: `UPDATE student SET name = '${canaries.name}'`,
  });
  const attempts: [string, unknown[]][] = [
    ['a sentence', [`mail to ${canaries.email} for ${canaries.name} with token ${canaries.token}`]],
    ['a token alone', [canaries.token]],
    ['a link', [`GET /verify?token=${canaries.token}`]],
    ['a pg sentence', [`Key (passport)=(${canaries.passport}) already exists.`]],
    ['a pg value', [`invalid input syntax for type uuid: "${canaries.passport}"`]],
    ['an object', [{ ...canaries, msg: canaries.email, route: canaries.email }]],
    ['a nested object', [{ status: canaries, code: [canaries.token], event: canaries.name }]],
    ['an error', [new Error(`no account ${canaries.email}`, { cause: new Error(canaries.token) })]],
    ['a database error', [new DatabaseError(canaries.passport)]],
    ['a wrapped database error', [wrapped, wrapped.stack, 'ProblemFilter']],
    ['a parser’s error', [new SyntaxError(`Unexpected token in ${canaries.passport}`)]],
    ['extra values', ['done', canaries, canaries.email, canaries.name]],
  ];

  it.each(attempts)('lets no canary out of %s', (_what, [message, ...rest]) => {
    for (const level of ['log', 'warn', 'error', 'debug', 'fatal'] as const)
      logger[level](message, ...rest);
    expect(lines).toHaveLength(5);
    for (const canary of Object.values(canaries)) expect(lines.join('\n')).not.toContain(canary);
  });

  it('stands behind Nest’s Logger', () => {
    Logger.overrideLogger(logger);
    new Logger('Somewhere').warn('careful');
    expect(last()).toMatchObject({ level: 'warn', msg: 'careful', context: 'Somewhere' });
  });
});
