/** What a platform needs of the program beside the chat. */
export interface PlatformHooks {
  ensureWorkspace(id: string, platform: string): Promise<void>;
  /** The connection ended for good, with the reason in words. */
  fatal(words: string): void;
  log(words: string): void;
}
