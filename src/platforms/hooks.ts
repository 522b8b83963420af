/** What a platform needs of the program beside the chat. */
export interface PlatformHooks {
  ensureWorkspace(id: string, platform: string): Promise<void>;
  /** Whether this is heard for the first time: a platform may deliver an event twice, to several processes. */
  firstTime(id: string): Promise<boolean>;
  /** We were removed there, and why in words: what was planned there stops. */
  uninstalled(workspace: string, why: string): Promise<void>;
  /** A person was there when we first met the workspace: they are shown how to begin, once. Nothing happens the second time. */
  welcome(workspace: string, platform: 'slack' | 'discord', person: string): Promise<void>;
  /** The connection ended for good, with the reason in words. */
  fatal(words: string): void;
  log(words: string): void;
}
