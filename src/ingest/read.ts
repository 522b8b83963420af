/** What became of something strangers wrote: what it says, or why it was rejected, in words for a person. */
export type Read<T> = { readonly ok: T; readonly reason?: undefined } | { readonly ok?: undefined; readonly reason: string };
