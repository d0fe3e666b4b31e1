// Read by any Node that knows ES modules: keep the syntax of this file plain.

var OLDEST_MAJOR = 20;
var OLDEST_MINOR = 19;

/**
 * @param {string} version as in `process.versions.node`
 * @returns {string | null} one line for a person whose Node is too old, else null
 */
export function nodeProblem(version) {
  var parts = version.split('.');
  var major = Number(parts[0]);
  var minor = Number(parts[1]);
  if (major > OLDEST_MAJOR || (major === OLDEST_MAJOR && minor >= OLDEST_MINOR)) return null;
  return (
    'Danpung needs Node ' +
    OLDEST_MAJOR +
    '.' +
    OLDEST_MINOR +
    ' or newer, this is ' +
    version +
    ': please update Node.'
  );
}
