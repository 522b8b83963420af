import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';

export const TEAM = 'T01TEST';
export const CHANNEL = 'C01DESK';
export const PERSON = 'U01ANA';
export const BOT_TOKEN = 'xoxb-test-token';
export const APP_TOKEN = 'xapp-test-token';

/** A message as the stand-in keeps it. */
export interface KeptMessage {
  readonly ts: string;
  readonly text: string;
  readonly blocks?: readonly Record<string, unknown>[];
  readonly subtype?: string;
  readonly ephemeral_to?: string;
  readonly edited?: unknown;
}

/** A workspace of one person, one channel and one app, that speaks Slack's protocol. */
export interface LocalSlack {
  /** As SLACK_API_URL takes it. */
  readonly apiUrl: string;
  /** A person types a command in the channel. */
  command(command: '/risk' | '/watch', text: string): Promise<void>;
  /** A person presses a button of a message. */
  press(messageTs: string, action: Record<string, unknown>): Promise<void>;
  /** The person sends the modal that is open, with what is filled in: block → action → value. */
  submit(values: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Promise<void>;
  /** The person opens the app's home. */
  openHome(): Promise<void>;
  messages(): Promise<readonly KeptMessage[]>;
  /** Waits for a message that fits. */
  message(fits: (message: KeptMessage) => boolean): Promise<KeptMessage>;
  close(): Promise<void>;
}

const workspaceOf = (team: string) => ({
  workspace: { name: 'Test', domain: 'test', teamId: team },
  apps: [{ appId: 'A01APP', botUserId: 'U0BOT', botName: 'bellwether', botToken: BOT_TOKEN, appToken: APP_TOKEN, mode: 'socket' }],
  users: [{ id: PERSON, name: 'ana' }],
  channels: [{ id: CHANNEL, name: 'risk-desk', members: [PERSON, 'U0BOT'] }],
});

/** Starts the stand-in on a free port, for one team. */
export async function startLocalSlack(binary: string, team = TEAM): Promise<LocalSlack> {
  const folder = mkdtempSync(join(tmpdir(), 'bellwether-slack-'));
  const config = join(folder, 'workspace.json');
  writeFileSync(config, JSON.stringify(workspaceOf(team)));
  const port = await freePort();
  const server = spawn(binary, ['--config', config, '--port', String(port), '--base-host', '127.0.0.1', '--files-dir', folder], {
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  await until(async () => (await fetch(`${url}/_control/state`).catch(() => null))?.ok === true);
  const messages = async (): Promise<readonly KeptMessage[]> => {
    const kept = (await (await fetch(`${url}/_control/messages/${CHANNEL}`)).json()) as { messages: KeptMessage[] };
    return kept.messages;
  };
  return {
    apiUrl: `${url}/api/`,
    command: (command, text) => control(url, 'command', { channel: CHANNEL, user: PERSON, command, text }),
    press: (messageTs, action) => control(url, 'interact', { channel: CHANNEL, user: PERSON, messageTs, action }),
    submit: (values) => submit(port, values),
    openHome: () => control(url, 'open-home', { user: PERSON }),
    messages,
    message: async (fits) => {
      let found: KeptMessage | undefined;
      await until(async () => {
        found = (await messages()).find(fits);
        return found !== undefined;
      });
      if (!found) throw new Error('no such message');
      return found;
    },
    close: () => stop(server, folder),
  };
}

async function control(url: string, verb: string, body: unknown): Promise<void> {
  const answer = await fetch(`${url}/_control/${verb}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${verb}: ${await answer.text()}`);
}

/** Modals are sent over the socket of the stand-in's page alone. */
async function submit(port: number, values: object): Promise<void> {
  const page = new WebSocket(`ws://127.0.0.1:${port}/ui`);
  await new Promise((done) => page.once('open', done));
  page.send(JSON.stringify({ t: 'view_submit', user: PERSON, values }));
  await new Promise((done) => setTimeout(done, 50));
  page.close();
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await holds()); tries += 1) {
    if (tries > 400) throw new Error('waited for 10 seconds');
    await new Promise((done) => setTimeout(done, 25));
  }
}

async function stop(server: ChildProcess, folder: string): Promise<void> {
  const ended = new Promise((done) => server.once('exit', done));
  server.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const probe = createServer().once('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('no free port'))));
    });
  });
