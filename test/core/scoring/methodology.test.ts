import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/core/scoring/curve.js';
import { balancesOf, ledgerOf, netWeight, weigh } from '../../../src/core/scoring/ledger.js';
import { METHOD, METHOD_VERSION } from '../../../src/core/scoring/method.js';
import { scoreOf } from '../../../src/core/scoring/score-of.js';
import { corroboration } from '../../../src/core/scoring/weigh.js';
import { daysAgo, NOW, target, tell } from './telling.js';

const PAGE = readFileSync(new URL('../../../docs/methodology.md', import.meta.url), 'utf8');

const TOLD = [
  ...['p1', 'p2', 'p3'].map((publisher) => tell({ story: 'strike', publisher, severity: 0.87, publishedAt: NOW })),
  tell({ story: 'blockade', indicator: 'trade-disruption', severity: 0.6, confidence: 0.8, publishedAt: daysAgo(15) }),
  tell({ story: 'threat', indicator: 'threat-rhetoric', modality: 'threatened', severity: 0.48, publishedAt: daysAgo(5) }),
  tell({ story: 'truce', polarity: 'de-escalatory', severity: 0.6, publishedAt: NOW }),
];
const SCORE = scoreOf(TOLD, target(), NOW);
const signed = (points: number): string => points.toFixed(2).replace('-', '−');

describe('docs/methodology.md', () => {
  it('names the version that runs', () => {
    expect(PAGE).toContain(`Method version **${METHOD_VERSION}**`);
  });

  it.each([0.05, 0.25, 0.5, 1, 5, 20, 100, 2000])('has the level of a net weight of %d', (x) => {
    expect(PAGE).toContain(`| ${x} | ${levelOf(x).toFixed(1)} |`);
  });

  it('states the constants of the formula', () => {
    const { modality, corroboration: c, easing, curve, horizonHalfLives, coverageDays, interval, unusualness } = METHOD;
    for (const words of [
      `${modality.threatened} for a threat, ${modality.planned} for a plan, ${modality.demanded} for a demand`,
      `${c.most} × (1 − ${c.doubt}ⁿ): ${corroboration(1).toFixed(2)}, `,
      `E² / (E + ${easing} D)`,
      `ln(1 + (x / ${curve.scale})^${curve.bend}) / ${curve.spread})^−${curve.power}`,
      `After ${horizonHalfLives} half-lives`,
      `over the last ${coverageDays} days`,
      `half after ${interval.halfLifeDays} days`,
      `level ${interval.unknownLevel} by itself`,
      `last ${unusualness.weeks} weekly levels`,
    ])
      expect(PAGE).toContain(words);
    expect(METHOD.severityPower).toBe(3);
  });

  it('weighs the stories of its example as the code does', () => {
    for (const { line, weight } of weigh(ledgerOf(TOLD, target()), NOW)) {
      expect(PAGE).toMatch(new RegExp(`\\| ${line.story}(?: \\(eases\\))? \\|.*\\| ${weight.toFixed(3)} \\|`));
    }
    expect(PAGE).toContain(`x = ${netWeight(balancesOf(weigh(ledgerOf(TOLD, target()), NOW))).toFixed(3)}.`);
  });

  it('has the receipts and the interval of its example', () => {
    for (const { story, share, levelWithout } of SCORE.receipts) {
      expect(PAGE).toContain(`| ${story} | ${signed(share)} | ${levelWithout.toFixed(2)} |`);
    }
    expect(PAGE).toContain(`| **level** | **${SCORE.level.toFixed(2)}** |`);
    expect(PAGE).toContain(`The example: ${SCORE.interval.map((end) => end.toFixed(0)).join(' to ')}.`);
  });
});
