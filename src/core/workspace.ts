/** One Slack team or one Discord guild: the tenant. The page on the local port is a workspace of its own. */
export type WorkspaceId = string & { readonly workspace?: unique symbol };

/** The workspace of the local channel and of the command line. */
export const LOCAL_WORKSPACE: WorkspaceId = 'local';
