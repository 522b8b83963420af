/** ISO 3166-1 alpha-2, upper case, plus XK for Kosovo. Taiwan is TW, Palestine (Gaza, West Bank) PS. */
export type CountryCode = string & { readonly country?: unique symbol };
