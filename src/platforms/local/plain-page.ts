import { renderDocument } from './head.js';
import { markup } from './markup.js';

/** A page that only says something: what was not found, what went wrong. */
export const renderPlainPage = (words: string): string =>
  renderDocument(
    'Bellwether',
    markup`<body class="plain"><main><h1>Bellwether</h1><p>${words}</p><p><a href="/">To the channel</a></p></main></body>`,
  );

/** The form that asks for the access token, with what was wrong the last time. */
export const renderLogin = (wrong: string | null): string =>
  renderDocument(
    'Bellwether: sign in',
    markup`<body class="plain"><main><h1>Bellwether</h1>
<form method="post" action="/login">
<label for="token">Access token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus${
      wrong !== null && markup` aria-invalid="true" aria-describedby="wrong"`
    }>
${wrong !== null && markup`<p class="wrong" id="wrong" role="alert">${wrong}</p>`}
<button class="primary">Sign in</button>
</form></main></body>`,
  );
