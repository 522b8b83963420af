import { expect, it } from 'vitest';
import { slackRefuses, slackRefusesView } from '../../standins/slack-limits.js';

const plain = (text: string) => ({ type: 'plain_text', text });
const long = (length: number) => 'x'.repeat(length);
const section = (more: object = {}) => ({ type: 'section', text: plain('words'), ...more });
const button = (more: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Press'), value: 'v', ...more });
const actions = (...elements: object[]) => ({ type: 'actions', elements });
const option = (at: number, more: object = {}) => ({ text: plain(`Option ${at}`), value: `o${at}`, ...more });
const options = (count: number) => Array.from({ length: count }, (_, at) => option(at));
const overflow = (count: number) => ({ type: 'overflow', action_id: 'a', options: options(count) });
const select = (more: object = {}) => ({ type: 'static_select', action_id: 'a', options: options(2), ...more });
const image = (more: object = {}) => ({ type: 'image', slack_file: { id: 'F1' }, alt_text: 'Numbers', ...more });
const input = (element: object, more: object = {}) => ({ type: 'input', label: plain('Label'), element, ...more });
const typed = (more: object = {}) => ({ type: 'plain_text_input', action_id: 'a', ...more });
const confirm = (more: object) =>
  button({ confirm: { title: plain('Sure?'), text: plain('It goes.'), confirm: plain('Yes'), deny: plain('No'), ...more } });
const message = (...blocks: object[]) => ({ text: 'words', blocks });
const modal = (blocks: readonly object[], more: object = {}) => ({ type: 'modal', title: plain('Title'), blocks, ...more });

it.each<[string, object]>([
  [
    'everything at its limit',
    message(
      section({ text: plain(long(3_000)), accessory: overflow(5) }),
      image({ alt_text: long(2_000) }),
      actions(select({ action_id: 'b', options: options(100) })),
    ),
  ],
  ['fifty blocks', message(...Array.from({ length: 50 }, () => section()))],
])('a message takes %s', (_, sent) => expect(slackRefuses(sent)).toEqual([]));

it.each<[string, object]>([
  [
    'everything at its limit',
    modal([input(typed({ max_length: 3_000, initial_value: long(3_000) }))], { submit: plain(long(24)), private_metadata: long(3_000) }),
  ],
  ['a hundred blocks', modal(Array.from({ length: 100 }, () => section()))],
  ['an alert', modal([{ type: 'alert', text: plain(long(200)) }])],
])('a modal takes %s', (_, sent) => expect(slackRefusesView(sent)).toEqual([]));

it.each<[string, object]>([
  ['no text beside its blocks', { text: '', blocks: [section()] }],
  ['a text of 4,001', { text: long(4_001), blocks: [section()] }],
  ['no blocks', message()],
  ['51 blocks', message(...Array.from({ length: 51 }, () => section()))],
  ['a section of 3,001', message(section({ text: plain(long(3_001)) }))],
  ['a section of nothing', message({ type: 'section' })],
  ['an empty text', message(section({ text: plain('') }))],
  ['eleven fields', message(section({ fields: Array.from({ length: 11 }, () => plain('f')) }))],
  ['a field of 2,001', message(section({ fields: [plain(long(2_001))] }))],
  ['a header of 151', message({ type: 'header', text: plain(long(151)) })],
  ['a header in mrkdwn', message({ type: 'header', text: { type: 'mrkdwn', text: 'x' } })],
  ['a context of eleven', message({ type: 'context', elements: Array.from({ length: 11 }, () => plain('c')) })],
  ['26 buttons', message(actions(...Array.from({ length: 26 }, (_, at) => button({ action_id: `a${at}` }))))],
  ['a row of no buttons', message(actions())],
  ['a button text of 76', message(actions(button({ text: plain(long(76)) })))],
  ['a button value of 2,001', message(actions(button({ value: long(2_001) })))],
  ['a button that leads to no web page', message(actions(button({ url: 'javascript:alert(1)' })))],
  ['a style that is none', message(actions(button({ style: 'warning' })))],
  ['an accessibility label of 76', message(actions(button({ accessibility_label: long(76) })))],
  ['an action_id of 256', message(actions(button({ action_id: long(256) })))],
  ['one action_id twice', message(actions(button(), button()))],
  ['one action_id in two blocks', message(section({ accessory: button() }), actions(button()))],
  ['one block_id twice', message(section({ block_id: 'b' }), section({ block_id: 'b' }))],
  ['a block_id of 256', message(section({ block_id: long(256) }))],
  ['an overflow of none', message(actions(overflow(0)))],
  ['an overflow of six', message(actions(overflow(6)))],
  ['101 options', message(actions(select({ options: options(101) })))],
  ['an option text of 76', message(actions(select({ options: [option(1, { text: plain(long(76)) })] })))],
  ['an option value of 151', message(actions(select({ options: [option(1, { value: long(151) })] })))],
  ['one option value twice', message(actions(select({ options: [option(1), option(1)] })))],
  ['a beginning that is no option', message(actions(select({ initial_option: option(9) })))],
  ['a placeholder of 151', message(actions(select({ placeholder: plain(long(151)) })))],
  ['a confirmation title of 101', message(actions(confirm({ title: plain(long(101)) })))],
  ['a confirmation text of 301', message(actions(confirm({ text: plain(long(301)) })))],
  ['a confirmation button of 31', message(actions(confirm({ deny: plain(long(31)) })))],
  ['an image without words', message({ type: 'image', slack_file: { id: 'F1' } })],
  ['image words of 2,001', message(image({ alt_text: long(2_001) }))],
  ['an image of two sources', message(image({ image_url: 'https://a.example/x.png' }))],
  ['an image of none', message({ type: 'image', alt_text: 'x' })],
  ['an input', message(input(typed()))],
  ['an alert', message({ type: 'alert', text: plain('x') })],
  ['markdown of 12,001 in two', message({ type: 'markdown', text: long(6_001) }, { type: 'markdown', text: long(6_000) })],
  ['two tables', message({ type: 'table', rows: [[{ type: 'raw_text' }]] }, { type: 'table', rows: [[{ type: 'raw_text' }]] })],
  ['a table of 21 columns', message({ type: 'table', rows: [Array.from({ length: 21 }, () => ({ type: 'raw_text' }))] })],
  ['a kind nobody knows', message({ type: 'poem', text: plain('x') })],
  ['a property nobody knows', message(section({ colour: 'red' }))],
])('a message does not take %s', (_, sent) => expect(slackRefuses(sent)).not.toEqual([]));

it.each<[string, object]>([
  ['101 blocks', modal(Array.from({ length: 101 }, () => section()))],
  ['a title of 25', modal([section()], { title: plain(long(25)) })],
  ['a submit of 25', modal([section()], { submit: plain(long(25)) })],
  ['a close of 25', modal([section()], { close: plain(long(25)) })],
  ['metadata of 3,001', modal([section()], { private_metadata: long(3_001) })],
  ['a callback_id of 256', modal([section()], { callback_id: long(256) })],
  ['inputs without a submit', modal([input(typed())])],
  ['a label of 2,001', modal([input(typed(), { label: plain(long(2_001)) })], { submit: plain('Save') })],
  ['a hint of 2,001', modal([input(typed(), { hint: plain(long(2_001)) })], { submit: plain('Save') })],
  ['an input of 3,001', modal([input(typed({ max_length: 3_001 }))], { submit: plain('Save') })],
  ['a button as an input', modal([input(button())], { submit: plain('Save') })],
  ['one block_id twice', modal([input(typed(), { block_id: 'b' }), section({ block_id: 'b' })], { submit: plain('Save') })],
  ['an alert of 201', modal([{ type: 'alert', text: plain(long(201)) }])],
  ['an alert in a home', { type: 'home', blocks: [{ type: 'alert', text: plain('x') }] }],
  ['a title in a home', { type: 'home', title: plain('x'), blocks: [section()] }],
  ['a view of no kind', { type: 'window', blocks: [section()] }],
])('a view does not take %s', (_, sent) => expect(slackRefusesView(sent)).not.toEqual([]));
