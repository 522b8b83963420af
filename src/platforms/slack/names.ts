/** What people type, at its beginning. */
export const ROOTS = ['/risk', '/watch'] as const;

/** `callback_id` of the shortcut on messages. */
export const WHAT_RISK = 'what_risk';

/** Events that are listened to. */
export const EVENTS = ['app_home_opened', 'app_uninstalled', 'tokens_revoked'] as const;
