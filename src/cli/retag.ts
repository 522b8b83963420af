import type { Config } from '../config.js';
import { Problem } from '../core/problem.js';
import { taggerFor } from '../desk/model-tagger/configured.js';
import { versionOf } from '../desk/model-tagger/prompt.js';
import { retagByModel } from '../desk/model-tagger/retag.js';
import { type Retagged, retag } from '../desk/retag.js';
import type { Db } from '../store/db.js';
import { readArguments, refuseWords } from './arguments.js';
import { progressOn } from './progress.js';
import { EXIT, type Run, type Terminal } from './verb.js';
import { withDatabase } from './with-database.js';

/** Stored articles read again under the present tagger and method, or by a language model that has not read them. */
export const retagStored: Run = (args, terminal) => {
  const given = readArguments(args, { all: 'flag', model: 'flag' });
  refuseWords(given, 'retag');
  const { on } = given;
  if (on.has('all') && on.has('model'))
    throw new Problem('bad-option', '--all is the built-in tagger’s and --model the language model’s: say one.');
  return withDatabase(terminal, async ({ db }, config) => {
    await terminal.out(on.has('model') ? await byModel(db, config.tagger, terminal) : await byBuiltIn(db, on.has('all'), terminal));
    return EXIT.done;
  });
};

async function byBuiltIn(db: Db, all: boolean, terminal: Terminal): Promise<string> {
  const progress = progressOn(terminal, { doing: 'Reading again', things: 'articles' });
  const done = await retag(db, new Date(), { all, progress: (count, of) => progress.at(count, count / of) });
  progress.end();
  return wordsFor(done);
}

function wordsFor({ count, byModel }: Retagged): string {
  const read =
    count === 0 ? 'Nothing to do: every article was read by this version.' : `${count.toLocaleString('en')} articles were read again.`;
  if (byModel === 0) return read;
  return `${read} ${byModel.toLocaleString('en')} stay as a language model read them (--all reads those too).`;
}

async function byModel(db: Db, config: Config['tagger'], terminal: Terminal): Promise<string> {
  const tagger = taggerFor(db, config, terminal.err);
  if (!config || !tagger)
    throw new Problem('bad-option', '--model needs a language model.', {
      hint: 'Set TAGGER_API_URL and TAGGER_MODEL; .env.example has them.',
    });
  const progress = progressOn(terminal, { doing: 'Reading with the model', things: 'articles' });
  const count = await retagByModel(db, new Date(), {
    tagger,
    version: versionOf(config.model),
    progress: (done) => progress.at(done, null),
  });
  progress.end();
  return `${count.toLocaleString('en')} articles were read by ${config.model}; the others stay as they were read.`;
}
