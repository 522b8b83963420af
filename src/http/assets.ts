import type { Handler } from 'hono';
import { assets } from '../platforms/local/assets/index.js';
import { refuse } from './refuse.js';

const YEAR_SECONDS = 365 * 24 * 3600;

/** GET /assets/{version}/{name}: the page's own style and script. The version is in the path, so a browser may keep them. */
export const getAsset: Handler = (c) => {
  const asset = assets.get(c.req.param('name') ?? '');
  if (!asset) return refuse(c, 404, 'There is no such file.');
  return c.body(asset.body, 200, { 'Content-Type': asset.type, 'Cache-Control': `public, max-age=${YEAR_SECONDS}, immutable` });
};
