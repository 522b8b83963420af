import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Degrees between two points of a border: less than a pixel at the width of the picture. */
const STEP = 0.36;

/**
 * A topology with fewer points, so that a map is a third as large. Borders are thinned where they are shared, so that neighbours
 * stay neighbours; what would lose its shape keeps every point.
 */
export function thinned(topology: Topology): Topology {
  const [wide, high] = topology.transform?.scale ?? [1, 1];
  const [, south] = topology.transform?.translate ?? [0, 0];
  const thin = (arc: readonly Position[]): Position[] => {
    const points = summed(arc);
    const kept: Position[] = [];
    points.forEach((point, at) => {
      const last = kept.at(-1);
      const across = Math.cos(((south + (point[1] ?? 0) * high) * Math.PI) / 180) * wide;
      const far = !last || Math.hypot(((point[0] ?? 0) - (last[0] ?? 0)) * across, ((point[1] ?? 0) - (last[1] ?? 0)) * high) >= STEP;
      if (far || at === points.length - 1) kept.push(point);
    });
    return kept.length < 5 ? [...arc] : steps(kept);
  };
  return { ...topology, arcs: topology.arcs.map(thin) };
}

/** Points of an arc that is written as steps from one to the next. */
function summed(arc: readonly Position[]): Position[] {
  let [x, y] = [0, 0];
  return arc.map(([dx = 0, dy = 0]) => {
    x += dx;
    y += dy;
    return [x, y];
  });
}

const steps = (points: readonly Position[]): Position[] =>
  points.map(([x = 0, y = 0], at) => {
    const [fromX = 0, fromY = 0] = points[at - 1] ?? [0, 0];
    return [x - fromX, y - fromY];
  });
