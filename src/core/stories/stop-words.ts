/** English words that tell nothing about what happened, and the words that news says of everything. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `the and for are was were been being has have had having his her hers him she they them their its our your you who whom whose which what
when where why how that this these those with without from into onto over under after before during until while since about against between
among through across near amid than then there here also just only very more most much many some any all both each few other another such
not nor but yet can could will would shall should may might must does did doing done one two three first last new now today yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
say says said saying tell tells told report reports reported reportedly according news live latest update updates breaking video watch
read year years month months week weeks day days time hours minutes people out off down back still even again because well
united states kingdom north south east west northern southern eastern western capital city country government officials
reuters associated press agency agencies
und der die das les des une que los las del con por para`.split(/\s+/),
);
