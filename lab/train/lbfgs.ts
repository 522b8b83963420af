/** Value and gradient of what is made small. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
}

const MEMORY = 8;

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
};

interface Pair {
  readonly step: Float64Array;
  readonly change: Float64Array;
  readonly share: number;
}

/** The direction downhill by the last few steps (two loops; Nocedal and Wright, algorithm 7.4). */
function downhill(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
  const direction = gradient.map((value) => -value);
  const factors: number[] = [];
  for (const { step, change, share } of [...pairs].reverse()) {
    const factor = share * dot(step, direction);
    factors.push(factor);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) - factor * (change[at] as number);
  }
  const last = pairs.at(-1);
  if (last) {
    const scale = 1 / (last.share * dot(last.change, last.change));
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) * scale;
  }
  for (const { step, change, share } of pairs) {
    const factor = (factors.pop() ?? 0) - share * dot(change, direction);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] as number) + factor * (step[at] as number);
  }
  return direction;
}

/** Where a smooth convex function is least, by L-BFGS with a halving line search; the same steps on every run. */
export function minimise(slope: (at: Float64Array) => Slope, size: number, steps: number): Float64Array {
  let place = new Float64Array(size);
  let here = slope(place);
  const pairs: Pair[] = [];
  for (let turn = 0; turn < steps; turn++) {
    const direction = downhill(here.gradient, pairs);
    const fall = dot(direction, here.gradient);
    if (fall > -1e-10) break;
    let length = pairs.length === 0 ? 1 / Math.max(1, Math.sqrt(-fall)) : 1;
    let next = place;
    let there = here;
    for (let halving = 0; halving < 25; halving++, length /= 2) {
      next = place.map((value, at) => value + length * (direction[at] as number));
      there = slope(next);
      if (there.value <= here.value + 1e-4 * length * fall) break;
    }
    const step = next.map((value, at) => value - (place[at] as number));
    const change = there.gradient.map((value, at) => value - (here.gradient[at] as number));
    const bend = dot(step, change);
    if (bend > 1e-12) pairs.push({ step, change, share: 1 / bend });
    if (pairs.length > MEMORY) pairs.shift();
    if (Math.abs(here.value - there.value) < 1e-9 * Math.abs(here.value)) return next;
    place = next;
    here = there;
  }
  return place;
}
