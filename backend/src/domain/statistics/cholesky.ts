/** Cholesky factor of a symmetric positive definite matrix (row-major, n × n); null when it is not positive definite. */
export function choleskyOf(matrix: Float64Array, n: number): Float64Array | null {
  const factor = new Float64Array(n * n);
  for (let row = 0; row < n; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = at(matrix, row * n + column);
      for (let k = 0; k < column; k++) sum -= at(factor, row * n + k) * at(factor, column * n + k);
      if (row === column) {
        if (!(sum > 0)) return null;
        factor[row * n + row] = Math.sqrt(sum);
      } else {
        factor[row * n + column] = sum / at(factor, column * n + column);
      }
    }
  }
  return factor;
}

/** Solves A x = b by the factor of A. */
export function solveBy(factor: Float64Array, n: number, b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let row = 0; row < n; row++) {
    let sum = at(x, row);
    for (let k = 0; k < row; k++) sum -= at(factor, row * n + k) * at(x, k);
    x[row] = sum / at(factor, row * n + row);
  }
  for (let row = n - 1; row >= 0; row--) {
    let sum = at(x, row);
    for (let k = row + 1; k < n; k++) sum -= at(factor, k * n + row) * at(x, k);
    x[row] = sum / at(factor, row * n + row);
  }
  return x;
}

/** The diagonal of A⁻¹. */
export function inverseDiagonal(factor: Float64Array, n: number): Float64Array {
  return Float64Array.from({ length: n }, (_, i) => {
    const unit = new Float64Array(n);
    unit[i] = 1;
    return at(solveBy(factor, n, unit), i);
  });
}

/** Indices here are within bounds by construction. */
const at = (values: Float64Array, index: number): number => values[index] as number;
