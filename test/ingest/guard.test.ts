import { fetch } from 'undici';
import { describe, expect, test } from 'vitest';
import { guardedAgent, isPublic } from '../../src/ingest/guard.js';
import { localServer } from './local-server.js';
import { SPELLINGS } from './spellings.js';

let visits = 0;
const victim = localServer((_, response) => {
  visits += 1;
  response.end('SECRET');
});
const port = (): string => victim.host.split(':')[1] ?? '';

describe('guardedAgent', () => {
  test.each(SPELLINGS)('never reaches a server here that is called %s', async (host) => {
    const dispatcher = guardedAgent(new Set(['elsewhere.example:80']));
    await expect(fetch(`http://${host}:${port()}/`, { dispatcher })).rejects.toThrow();
    expect(visits).toBe(0);
  });

  test('nor one that a redirect of an allowed server leads to', async () => {
    const dispatcher = guardedAgent(new Set([friend.host]));
    await expect(fetch(friend.url('/'), { dispatcher })).rejects.toThrow();
    expect(visits).toBe(0);
  });

  test('reaches the one that is allowed, and no other port of it', async () => {
    const answer = await fetch(victim.url('/'), { dispatcher: guardedAgent(new Set([victim.host])) });
    expect(await answer.text()).toBe('SECRET');
    visits = 0;
  });
});

const friend = localServer((_, response) => response.writeHead(302, { location: victim.url('/') }).end());

describe('isPublic', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    'ff02::1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    'not an address',
    '',
  ])('%s is not', (address) => expect(isPublic(address)).toBe(false));

  test.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => expect(isPublic(address)).toBe(true));
});
