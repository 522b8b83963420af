import { describe, expect, test } from 'vitest';
import { languageOf, languageTag } from '../../src/ingest/language.js';

describe('languageOf', () => {
  test.each([
    ['what the text is written in', 'Министры встретились в пятницу', 'Стороны обсудили закрытие границы и торговлю.', null, 'ru'],
    [
      'the text before what a feed declares',
      'Les ministres se sont rencontrés',
      'Ils ont parlé de la fermeture de la frontière.',
      'en-US',
      'fr',
    ],
    ['the finer tag when both agree', 'The ministers met on Friday', 'They spoke about the closed border.', 'en-GB', 'en-GB'],
    ['Spanish, of a headline alone', 'Polonia cierra su frontera con Bielorrusia', '', null, 'es'],
    ['French, of a headline alone', 'La Pologne ferme sa frontière avec la Biélorussie', '', null, 'fr'],
    ['Russian, of a headline alone', 'Польша закрыла границу с Белоруссией', '', null, 'ru'],
    ['English, though its names look foreign', 'Chad expels German ambassador', '', null, 'en'],
    ['the declared one when the text is too short to tell', 'Ok', '', 'de', 'de'],
    ['a declared one that the detector does not know', 'Министрлер кездесті', 'Олар шекара туралы сөйлесті.', 'kk', 'kk'],
    ['und when nobody can tell', '123', '', null, 'und'],
    ['und when what is declared is no language', '123', '', 'everything!', 'und'],
  ])('is %s', async (_, title, text, declared, language) => expect(await languageOf(title, text, declared)).toBe(language));
});

describe('languageTag', () => {
  test.each([
    ['en', 'en'],
    ['EN_us', 'en-US'],
    ['eng', 'en'],
    [' pt-br ', 'pt-BR'],
    ['und', null],
    ['english', null],
    ['', null],
    ['x'.repeat(500), null],
    [null, null],
  ])('%s is %s', (declared, tag) => expect(languageTag(declared)).toBe(tag));
});
