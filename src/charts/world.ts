import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type GeoPath, geoNaturalEarth1, geoPath } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { CountryCode } from '../core/country-code.js';
import { compact } from './compact.js';
import { POINTS } from './data/points.js';
import { SHAPE_IDS } from './data/shape-ids.js';
import { thinned } from './thinned.js';

/** One country on the map, in units of the picture. */
export interface Shape {
  /** Null: land that is no country of ours. */
  readonly country: CountryCode | null;
  /** Path data; empty for one that is drawn as a circle alone. */
  readonly path: string;
  readonly middle: readonly [x: number, y: number];
  /** Square units; zero for one that is drawn as a circle alone. */
  readonly area: number;
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Square units below which an island of a larger country is left out: half a pixel wide. */
const SPECK = 0.5;
const ANTARCTICA = '010';
/** Shapes without a number, as the atlas calls them, and the country whose level they show. */
const UNNUMBERED: Readonly<Record<string, string>> = { Kosovo: 'Kosovo', Somaliland: '706', 'N. Cyprus': '196' };
/** Islands that the atlas counts to a country far away, under the same number. */
const APART = 'Ashmore and Cartier Is.';

const require = createRequire(import.meta.url);

/** Every country where it is on the map; read from the atlas once, which takes a tenth of a second. Antarctica is left out. */
export function worldIn(room: Room): readonly Shape[] {
  const key = Object.values(room).join(' ');
  const shapes = worlds.get(key) ?? drawnIn(room);
  worlds.set(key, shapes);
  return shapes;
}

const worlds = new Map<string, readonly Shape[]>();

function drawnIn({ left, top, right, bottom }: Room): Shape[] {
  const lands = landsOfAtlas();
  const world: FeatureCollection = { type: 'FeatureCollection', features: lands };
  const projection = geoNaturalEarth1().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    world,
  );
  const path = geoPath(projection).digits(1);
  const countryOf = new Map(SHAPE_IDS.map(([country, id]) => [id, country]));
  const shapes = lands.map((land): Shape => {
    const country = countryOf.get(String(land.id ?? UNNUMBERED[nameOf(land)])) ?? null;
    const largest = largestPart(land.geometry, path);
    return {
      country,
      path: compact(path(withoutSpecks(land.geometry, largest, path)) ?? ''),
      middle: path.centroid(largest),
      area: path.area(land),
    };
  });
  const circles = POINTS.map(
    ([country, east, north]): Shape => ({ country, path: '', middle: projection([east, north]) ?? [0, 0], area: 0 }),
  );
  return [...shapes, ...circles];
}

function landsOfAtlas(): Feature[] {
  const atlas: Topology = thinned(JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json'), 'utf8')));
  const { countries } = atlas.objects;
  const read = countries && feature(atlas, countries);
  const lands = read?.type === 'FeatureCollection' ? read.features : [];
  return lands.filter((land) => land.id !== ANTARCTICA && nameOf(land) !== APART);
}

const nameOf = ({ properties }: Feature): string => String(properties?.name);

const withoutSpecks = (land: Geometry, largest: Geometry, path: GeoPath): Geometry =>
  land.type === 'MultiPolygon'
    ? {
        type: 'GeometryCollection',
        geometries: [largest, ...partsOf(land).filter((part) => path.area(part) > SPECK && path.area(part) < path.area(largest))],
      }
    : land;

const partsOf = ({ coordinates }: MultiPolygon): Polygon[] => coordinates.map((part) => ({ type: 'Polygon', coordinates: part }));

/** Of a country in many parts the largest one: the middle of all of France lies in the sea. */
function largestPart(land: Geometry, path: GeoPath): Geometry {
  if (land.type !== 'MultiPolygon') return land;
  return partsOf(land).reduce<Polygon | null>((most, part) => (most && path.area(most) >= path.area(part) ? most : part), null) ?? land;
}
