/**
 * The files that are made from the API's own description, by their place in the project: the
 * document for other clients, and the types that the web client is checked against.
 * @param {object} document OpenAPI, as the server gives it
 * @returns {Promise<Record<string, string>>}
 */
export async function openApiFiles(document) {
  // Not before the install, which may be what brings the generator.
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  const text = `${JSON.stringify(document, null, 2)}\n`;
  const types = await openapiTS(text);
  return {
    'docs/openapi.json': text,
    'web/src/api/schema.ts': `// Made by \`npm run openapi\` from the server's own description: never edited by hand.\n${astToString(types)}`,
  };
}
