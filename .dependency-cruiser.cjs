/** The floors of the house, from the ground up. A file may import from its own floor or below, never from above. */
const floors = [
  'src/core/',
  'src/(config|log|files)\\.ts',
  'src/store/',
  'src/(ingest|charts)/',
  'src/desk/',
  'src/delivery/',
  'src/chat/',
  'commands/',
  'src/(platforms|http)/',
  'src/(sample|schedule)\\.ts',
  'src/(start|terminal|main)\\.ts|src/cli/',
];

module.exports = {
  forbidden: [
    ...floors.slice(0, -1).map((floor, at) => ({
      name: `down-only-from-${floor}`,
      severity: 'error',
      from: { path: `^(${floor})` },
      to: { path: floors.slice(at + 1).map((above) => `^(${above})`) },
    })),
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    { name: 'platforms-know-no-command', severity: 'error', from: { path: '^src/platforms/' }, to: { path: '^commands/' } },
    {
      name: 'platforms-are-strangers',
      severity: 'error',
      from: { path: '^src/platforms/([^/]+)/' },
      to: { path: '^src/platforms/[^/]+/', pathNot: '^src/platforms/$1/' },
    },
    { name: 'nothing-imports-the-lab', severity: 'error', from: { path: '^(src|commands)/' }, to: { path: '^(lab|test)/' } },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: { tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, doNotFollow: { path: 'node_modules' } },
};
