import type { Stage } from './stage.js';

/** Bellwether was uninstalled, or its token revoked: nothing can be said there any more. */
export const gone: Stage = {
  name: 'gone',
  asks: 'whether Bellwether is still in the workspace',
  judge: (_, { goneWhy }) => (goneWhy === null ? 'go' : { end: 'ended', why: goneWhy }),
};
