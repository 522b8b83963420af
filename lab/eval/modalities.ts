import { MODALITIES, type Modality } from '../../src/core/event.js';
import { columns, percent } from './layout.js';
import { isLive, type Read } from './reading.js';

/** A set of modalities under a name: what was found in some data, or what a person marked there. */
export interface Share {
  readonly name: string;
  readonly modalities: readonly Modality[];
}

/** The modality of every event that moves an indicator. */
export const modalitiesFound = (items: readonly Read<unknown>[]): Modality[] =>
  items.flatMap(({ events }) => events.filter(({ indicator }) => indicator !== null).map(({ modality }) => modality));

/** How the events share out over the modalities: an event parked as one that weighs nothing shows here. */
export function modalityLines(sets: readonly Share[]): string[] {
  return columns([
    ['events', 'all', 'live', ...MODALITIES],
    ...sets.map(({ name, modalities }) => [
      name,
      String(modalities.length),
      percent(modalities.filter(isLive).length, modalities.length),
      ...MODALITIES.map((modality) => percent(modalities.filter((one) => one === modality).length, modalities.length)),
    ]),
  ]);
}
