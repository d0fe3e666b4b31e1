/**
 * @fastify/static requires this ES module from CommonJS: Node does that, Jest not before Node 24.9.
 * So Node's own require loads it, past the one that Jest puts in its place.
 */
const { createRequire } = process.getBuiltinModule('module');

module.exports = createRequire(`${process.cwd()}/package.json`)('content-disposition');
