import { ASSETS_VERSION } from './assets/index.js';
import { type Markup, markup } from './markup.js';

/** Address of one of the page's own files. Its content's version is in it, so a browser may keep it for good. */
export const assetPath = (name: string): string => `/assets/${ASSETS_VERSION}/${name}`;

/** A whole page around its body. The theme script comes first, so that nothing is drawn in the wrong colours. */
export const renderDocument = (title: string, body: Markup): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${assetPath('bell.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${assetPath('page.css')}">
<script src="${assetPath('theme.js')}"></script>
</head>
${body}
</html>
`.html;
