/** Sweeps after which a matrix of a hundred rows is diagonal to the last digit. */
const SWEEPS = 12;

/** Turns two axes so that their common entry vanishes. */
function rotate(matrix: Float64Array[], axes: Float64Array[], p: number, q: number): void {
  const off = matrix[p]?.[q] ?? 0;
  if (Math.abs(off) < 1e-12) return;
  const theta = ((matrix[q]?.[q] ?? 0) - (matrix[p]?.[p] ?? 0)) / (2 * off);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  const turn = (
    rows: Float64Array[],
    one: (line: Float64Array) => [number, number],
    set: (line: Float64Array, a: number, b: number) => void,
  ) => {
    for (const line of rows) {
      const [a, b] = one(line);
      set(line, cosine * a - sine * b, sine * a + cosine * b);
    }
  };
  const columns = (line: Float64Array): [number, number] => [line[p] ?? 0, line[q] ?? 0];
  const put = (line: Float64Array, a: number, b: number): void => {
    line[p] = a;
    line[q] = b;
  };
  turn(matrix, columns, put);
  const [first, second] = [matrix[p], matrix[q]];
  if (first && second)
    for (let at = 0; at < first.length; at++) {
      const [a, b] = [first[at] ?? 0, second[at] ?? 0];
      first[at] = cosine * a - sine * b;
      second[at] = sine * a + cosine * b;
    }
  turn(axes, columns, put);
}

/** Unit eigenvectors of a symmetric matrix, of the largest eigenvalue first (cyclic Jacobi rotations; Golub and Van Loan, 8.5). */
export function eigenvectors(symmetric: readonly Float64Array[]): Float64Array[] {
  const size = symmetric.length;
  const matrix = symmetric.map((row) => Float64Array.from(row));
  const axes = Array.from({ length: size }, (_, at) => new Float64Array(size).fill(1, at, at + 1));
  for (let sweep = 0; sweep < SWEEPS; sweep++) for (let p = 0; p < size; p++) for (let q = p + 1; q < size; q++) rotate(matrix, axes, p, q);
  const order = Array.from({ length: size }, (_, at) => at).sort((a, b) => (matrix[b]?.[b] ?? 0) - (matrix[a]?.[a] ?? 0));
  return order.map((column) => Float64Array.from(axes, (row) => row[column] ?? 0));
}
