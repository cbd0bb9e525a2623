// SPDX-License-Identifier: Apache-2.0

/** Milliseconds of one call of the operation: the median of many runs of so many calls, after as long a warm-up. */
export function medianMillis(operation, { runs, calls }) {
  time(operation, runs * calls);
  const times = Array.from({ length: runs }, () => time(operation, calls) / calls).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)];
}

function time(operation, calls) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) {
    operation();
  }
  return Number(process.hrtime.bigint() - start) / 1e6;
}
