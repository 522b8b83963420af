/** The id of the first article that told it. A story is the articles that tell the same news. */
export type StoryId = string & { readonly story?: unique symbol };
