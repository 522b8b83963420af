/** Words that decide whether what hangs on them happened, by what they make of it; lemmas. */

/** It is said to come, as a threat. */
export const THREATENING = 'threaten vow warn swear menace ultimatum threat';

/** It is meant to be done. */
export const PLANNING = `
plan will shall consider mull prepare intend propose weigh eye poise aim want seek hope schedule expect draft discuss ponder pledge promise announce-plan plot
prepared ready poised set due about going tomorrow soon begin-plan propose proposal plans order-plan contemplate debate explore signal would
`;

/** It is asked for. */
export const DEMANDING = `
demand urge call-for ask request press appeal should must ought need plead beg push advocate lobby insist petition recommend exhort implore want-to
`;

/** It did not happen. */
export const DENYING = `
deny refuse reject-claim dismiss rebut refute disavow rule-out avoid avert prevent foil thwart fail stop-short abandon-plan shelve cancel-plan decline avert denial
forgo eschew disprove debunk false fake unfounded baseless
`;

/** Nobody knows whether it will. */
export const DOUBTING = `
may might could can possible possibly potential potentially risk fear if whether would-have prospect scenario hypothetical likely unlikely likelihood chance imagine simulate
simulated simulation wargame suppose unless speculation speculate rumour rumor brace worry concern danger alarm hint suggest perhaps maybe imminent looming possibility
would-be fictional predict forecast envision envisage danger speculate dread spectre specter
`;

/** It is long ago. */
export const REMEMBERING = `
anniversary commemorate commemoration remember remembrance memorial memoir historic historical history wwii museum documentary film movie novel book veteran retrospective centenary
mark recall decade century obituary survivor archive biography exhibition exhibit trial-of remembers commemorates play opera
`;

/** They stop what they take as their object. */
export const ENDING = `
end halt stop lift suspend call-off pause cease ease remove drop scrap cancel withdraw reduce relax waive postpone delay abandon quit wind-down conclude reverse
revoke rescind repeal block cut curb shelve loosen soften limit terminate avert
`;

/** They break a peace that they take as their object, or that breaks. */
export const BREAKING = `
collapse break violate reject refuse fail falter derail stall doom shatter crumble breach undermine jeopardise jeopardize scupper sabotage spurn rebuff unravel
end abandon threaten scrap reject dismiss fray torpedo resist rule-out flout oppose expire break-down deny founder cancel suspend postpone quit lapse delay halt boycott block
`;
