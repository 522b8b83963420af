import { retag } from '../desk/retag.js';
import { readArguments, refuseWords } from './arguments.js';
import { progressOn } from './progress.js';
import { EXIT, type Run } from './verb.js';
import { withDatabase } from './with-database.js';

/** Stored articles read again under the present tagger and method. */
export const retagStored: Run = (args, terminal) => {
  const given = readArguments(args, { all: 'flag' });
  refuseWords(given, 'retag');
  return withDatabase(terminal, async ({ db }) => {
    const progress = progressOn(terminal, { doing: 'Reading again', things: 'articles' });
    const count = await retag(db, new Date(), { all: given.on.has('all'), progress: (done, all) => progress.at(done, done / all) });
    progress.end();
    await terminal.out(
      count === 0 ? 'Nothing to do: every article was read by this version.' : `${count.toLocaleString('en')} articles were read again.`,
    );
    return EXIT.done;
  });
};
