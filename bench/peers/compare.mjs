// SPDX-License-Identifier: Apache-2.0
// Prints one line for each case that was measured here and there; ends with 1 if one of them is missing.
import { existsSync, readFileSync } from "node:fs";

const OURS = { month960Slots500Taken: "SlotGridBenchmark.month960Slots500Taken", nearest10: "PointSearchBenchmark.nearest10" };
const MILLIS = { "ns/op": 1e-6, "us/op": 1e-3, "ms/op": 1, "s/op": 1e3 };

const [jmhFile, peerFile] = process.argv.slice(2);
const jmh = existsSync(jmhFile) ? JSON.parse(readFileSync(jmhFile, "utf8")) : [];

for (const { case: name, peer, millis } of JSON.parse(readFileSync(peerFile, "utf8")).results) {
  const entry = jmh.find(({ benchmark }) => benchmark.endsWith("." + OURS[name]));
  if (entry) {
    const ours = entry.primaryMetric.score * MILLIS[entry.primaryMetric.scoreUnit];
    console.log(`${OURS[name]} ${ours.toPrecision(3)} ms, ${peer} ${millis.toPrecision(3)} ms, ${(millis / ours).toPrecision(3)} times`);
  } else {
    console.log(`${OURS[name]} is missing in ${jmhFile}; ${peer} ${millis.toPrecision(3)} ms`);
    process.exitCode = 1;
  }
}
