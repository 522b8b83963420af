/** The mark of the desk: a bell, drawn on its own ground so that it can be seen on light and dark. */
export const bell = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
<rect width="64" height="64" rx="15" fill="#2a3b63"/>
<path d="M32 13c-9 0-14.5 6.6-14.5 15.4v7.4L13.6 43c-.7 1.4.2 3 1.8 3h33.2c1.6 0 2.5-1.6 1.8-3l-3.9-7.2v-7.4C46.5 19.6 41 13 32 13z" fill="#ffd27a"/>
<path d="M26.2 48.6a6 6 0 0 0 11.6 0z" fill="#ffb52e"/>
<path d="M32 9.5v4.5" stroke="#ffd27a" stroke-width="4" stroke-linecap="round"/>
</svg>`;
