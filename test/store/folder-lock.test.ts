import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder, ownerOf } from '../../src/store/folder-lock.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bellwether-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder that a living process owns is refused, naming it and where it answers', () => {
  const lock = lockFolder(folder);
  lock.announce('http://localhost:3000');
  expect(() => lockFolder(folder)).toThrow(new RegExp(`process ${process.pid}, which answers at http://localhost:3000`));
  expect(ownerOf(folder)).toMatchObject({ pid: process.pid, url: 'http://localhost:3000' });
});

test('it is free again once released', () => {
  lockFolder(folder).release();
  expect(ownerOf(folder)).toBeNull();
  lockFolder(folder).release();
});

test('the lock of a process that is gone is taken over', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.once('exit', done));
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: child.pid, started: '1', url: null }));
  lockFolder(folder).release();
});

test('a process that has the number of one long gone is not taken for the owner', () => {
  writeFileSync(join(folder, 'owner.json'), JSON.stringify({ pid: process.pid, started: 'long ago', url: null }));
  expect(ownerOf(folder)).toBeNull();
  lockFolder(folder).release();
});

test('a folder that is a file is a problem of the setting', () => {
  const file = join(folder, 'a-file');
  writeFileSync(file, '');
  expect(() => lockFolder(file)).toThrow(/^DATA_DIR: .* is a file\.$/);
});
