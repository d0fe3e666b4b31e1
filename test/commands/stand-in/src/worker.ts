if (process.env['STAND_IN_WORKER'] === 'broken') throw new Error('the queue is on fire');
process.stdout.write('{"level":"info","msg":"worker ready"}\n');
process.on('SIGTERM', () => process.exit(0));
setInterval(() => undefined, 1_000);
