/** The closed classes of English: short lists that hold for every text. */

export const PREPOSITIONS = `
about above across after against ahead along alongside amid amidst among amongst around at atop before behind below beneath beside besides between
beyond by despite down during for from in inside into near nearby of off on onto opposite outside over past per regarding since through throughout
till to toward towards under underneath unlike until up upon versus via vs with within without
`;

export const DETERMINERS = `
a an the this that these those its his her their our my your each every some any no another such both all several many few most more dozens
hundreds thousands millions scores two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty other new first second
third last next same own one
`;

export const PRONOUNS = 'i he she it they we you him them us who whom which himself itself themselves';

/** Words that begin a clause of its own. */
export const SUBORDINATORS = `
after as although because before but if lest once since so than that though till unless until when whenever where whereas whereby whether which
while who whom whose why how what
`;

export const AUXILIARIES = `
be is are was were been being am 's 're have has had having do does did will would shall should may might can could must ought
won't wouldn't can't cannot couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't shouldn't mustn't get gets got getting
`;

export const BE_FORMS = "be is are was were been being am 's 're isn't aren't wasn't weren't get gets got getting";

/** Words between an auxiliary and its verb, or a subject and its verb, that change nothing. */
export const ADVERBS = `
also still now again already just even only then later soon yet ever once reportedly allegedly apparently officially formally publicly openly
repeatedly twice briefly finally today yesterday tomorrow tonight overnight not never n't no longer all both further
`;

export const NEGATIONS = `
not never no n't nor neither without cannot can't won't wouldn't couldn't isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't
shouldn't mustn't nobody nothing none hardly barely
`;

/** Words that are plural without an s. */
export const PLURALS = 'people police men women children troops forces military taliban hamas media both militia public staff crew youth';
