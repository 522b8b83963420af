/** Where days and levels stand. */
export interface Field {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly x: (day: string) => number;
  readonly y: (level: number) => number;
}
