// SPDX-License-Identifier: Apache-2.0
// Times the peers inside this process and writes one JSON object: milliseconds per operation, median of the runs.
import { nearest10 } from "./nearest10.mjs";
import { month960Slots500Taken } from "./slots.mjs";

const results = [month960Slots500Taken(), nearest10(process.argv[2])];
process.stdout.write(JSON.stringify({ node: process.version, results }, null, 2) + "\n");
