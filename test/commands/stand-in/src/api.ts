import { createServer } from 'node:http';

const server = createServer((request, response) => {
  response.statusCode = request.url === '/api/health/ready' ? 200 : 404;
  response.end();
});
server.listen(Number(process.env['PORT']));
process.on('SIGTERM', () => server.close(() => process.exit(0)));
