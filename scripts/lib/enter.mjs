// Read by any Node that knows ES modules: keep the syntax of this file plain.
import { nodeProblem } from './node-version.mjs';

/**
 * Runs a command after the check of Node's version. A `Problem` is told in one line; the exit code
 * is the command's own, or 1.
 *
 * @param {function(): Promise<{ main: function(string[]): Promise<number> }>} load
 */
export function enter(load) {
  var problem = nodeProblem(process.versions.node);
  if (problem) {
    console.error(problem);
    process.exit(1);
  }
  load()
    .then(function (command) {
      return command.main(process.argv.slice(2));
    })
    .then(
      function (code) {
        process.exit(code);
      },
      function (error) {
        // A disk that is full or not ours speaks for itself; anything else is a fault of ours.
        var clear = error && (error.name === 'Problem' || error.syscall);
        console.error(clear ? error.message : error);
        process.exit(1);
      },
    );
}
