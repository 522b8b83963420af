import { expect, test } from 'vitest';
import { openUnderWay } from '../../src/platforms/under-way.js';

test('closing waits for answers that were begun, those that begin meanwhile too, and for one that fails', async () => {
  const underWay = openUnderWay();
  const told: string[] = [];
  let answer = (_: string) => {};
  const first = new Promise<string>((done) => {
    answer = done;
  });
  underWay.of(
    first.then((words) => {
      told.push(words);
      underWay.of(Promise.resolve().then(() => told.push('second')));
    }),
  );
  underWay.of(Promise.reject(new Error('no'))).catch(() => told.push('failed'));
  const ended = underWay.end().then(() => told.push('ended'));
  answer('first');
  await ended;
  expect(told.sort()).toEqual(['ended', 'failed', 'first', 'second']);
  expect(told).toHaveLength(4);
});

test('closing does not wait for ever', async () => {
  const underWay = openUnderWay();
  underWay.of(new Promise(() => {}));
  await expect(underWay.end(1)).resolves.toBeUndefined();
});
