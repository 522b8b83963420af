import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Button, Card, Menu } from '../../core/card.js';
import { clip } from '../inert.js';
import { pressOf } from '../press.js';

/** Discord's limits, in UTF-16 units where they are of text. */
const ROWS = 5;
const BUTTONS_A_ROW = 5;
const LABEL = 80;
const CUSTOM_ID = 100;
const OPTIONS = 25;
const OPTION_LABEL = 100;
const PLACEHOLDER = 150;

/** The last word of a command tells buttons of the same name apart when it is as short as an id. */
const ID = 12;

const STYLES = { plain: ButtonStyle.Secondary, primary: ButtonStyle.Primary, danger: ButtonStyle.Danger } as const;

const words = { items: 'Do something with one of these', menu: 'Choose' };

export type Row = APIActionRowComponent<APIButtonComponentWithCustomId | APIStringSelectComponent>;

/** The custom_id of a drop-down begins so; what it says is in the option that is picked. */
const MENU = 'v1:menu ';

/**
 * What can be done about a card, in five rows: its own buttons and drop-downs always, the buttons of its items in the rows left, as
 * drop-downs where they are many. `workspace` is of a message outside of any server.
 */
export function rowsOf({ buttons, menus = [], blocks }: Pick<Card, 'buttons' | 'menus' | 'blocks'>, workspace: string | null): Row[] {
  const said = new Set<string>();
  const items = blocks.flatMap((block) => (block.kind === 'item' ? block.buttons : []));
  const own = buttons.flatMap((button) => buttonOf(button, workspace, said));
  const menuRows = menus.slice(0, ROWS - 1).flatMap((menu, at) => menuRow(menu, at, workspace));
  const ownRows = inRows(own).slice(0, Math.max(1, ROWS - menuRows.length - (items.length > 0 ? 1 : 0)));
  return [...itemRows(items, ROWS - menuRows.length - ownRows.length, workspace, said), ...ownRows, ...menuRows];
}

function itemRows(items: readonly Button[], room: number, workspace: string | null, said: Set<string>): Row[] {
  const told = items.map((button) => ({ ...button, label: toldApart(button, items) }));
  if (items.length <= room * BUTTONS_A_ROW) return inRows(told.flatMap((button) => buttonOf(button, workspace, said))).slice(0, room);
  const menus = Array.from({ length: Math.min(room, Math.ceil(told.length / OPTIONS)) }, (_, at) => at);
  return menus.flatMap((at) => {
    const options = told.slice(at * OPTIONS, (at + 1) * OPTIONS);
    return menuRow({ label: words.items, look: 'menu', options }, ROWS + at, workspace);
  });
}

/** "Pause" of one of many is "Pause r1". */
function toldApart({ label, says }: Button, all: readonly Button[]): string {
  const id = says.split(' ').at(-1) ?? '';
  const isOne = all.every((other) => other.label !== label || other.says === says);
  return isOne || id.length > ID || label.includes(id) ? label : `${label} ${id}`;
}

const inRows = (buttons: readonly APIButtonComponentWithCustomId[]): Row[] =>
  Array.from({ length: Math.ceil(buttons.length / BUTTONS_A_ROW) }, (_, row) => ({
    type: ComponentType.ActionRow,
    components: buttons.slice(row * BUTTONS_A_ROW, (row + 1) * BUTTONS_A_ROW),
  }));

/** A button whose command is longer than Discord carries is left out: cut, it would say something else. The same one twice is refused. */
function buttonOf({ label, says, look }: Button, workspace: string | null, said: Set<string>): APIButtonComponentWithCustomId[] {
  const press = pressOf(says, CUSTOM_ID, workspace);
  const shown = clip(label, LABEL);
  if (press === null || shown === '' || said.has(press)) return [];
  said.add(press);
  return [{ type: ComponentType.Button, style: STYLES[look], label: shown, custom_id: press }];
}

function menuRow({ label, options }: Menu, at: number, workspace: string | null): Row[] {
  const shown = new Map(options.flatMap((option) => optionOf(option, workspace)).map((option) => [option.value, option]));
  if (shown.size === 0) return [];
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: `${MENU}${at}`,
    placeholder: clip(label, PLACEHOLDER) || words.menu,
    options: [...shown.values()].slice(0, OPTIONS),
  };
  return [{ type: ComponentType.ActionRow, components: [menu] }];
}

function optionOf({ label, says }: Menu['options'][number], workspace: string | null): APISelectMenuOption[] {
  const value = pressOf(says, CUSTOM_ID, workspace);
  const shown = clip(label, OPTION_LABEL);
  return value === null || shown === '' ? [] : [{ label: shown, value }];
}
