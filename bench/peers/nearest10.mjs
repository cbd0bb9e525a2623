// SPDX-License-Identifier: Apache-2.0
// The 10 nearest of 10,000 points in French communes, each commune as often as it has inhabitants, as the Java benchmark
// has them: the same distribution, not the same random numbers.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { around } from "geokdbush";
import KDBush from "kdbush";
import { medianMillis } from "./median.mjs";

const POINTS = 10_000;
const SHOPPERS = 1 << 14;
const DEGREES_AROUND = 0.02;

export function nearest10(communeFile) {
  const place = placesOf(communeFile);
  const index = new KDBush(POINTS);
  for (let i = 0; i < POINTS; i++) {
    index.add(...place());
  }
  index.finish();
  const shoppers = Array.from({ length: SHOPPERS }, place);
  let next = 0;
  const search = () => {
    const [longitude, latitude] = shoppers[next++ & (SHOPPERS - 1)];
    if (around(index, longitude, latitude, 10).length !== 10) {
      throw new Error(`not 10 points around ${latitude},${longitude}`);
    }
  };
  const millis = medianMillis(search, { runs: 21, calls: SHOPPERS });
  return { case: "nearest10", peer: "geokdbush 2.1.0", millis };
}

/** A maker of [longitude, latitude]. */
function placesOf(communeFile) {
  let inhabitants = 0;
  const communes = gunzipSync(readFileSync(communeFile))
    .toString("utf8")
    .split("\n")
    .map((line) => line.split(";"))
    .filter((fields) => Number(fields[3]) > 0)
    .map((fields) => ({ upTo: (inhabitants += Number(fields[3])), latitude: +fields[4], longitude: +fields[5] }));
  const random = randomFrom(1);
  return () => {
    const wanted = random() * inhabitants;
    let low = 0;
    for (let high = communes.length - 1; low < high; ) {
      const middle = (low + high) >>> 1;
      if (communes[middle].upTo > wanted) high = middle;
      else low = middle + 1;
    }
    const far = DEGREES_AROUND * Math.sqrt(-2 * Math.log(1 - random()));
    const bearing = 2 * Math.PI * random();
    return [communes[low].longitude + far * Math.sin(bearing), communes[low].latitude + far * Math.cos(bearing)];
  };
}

/** Numbers from 0 to 1, the same for the same seed: Park and Miller's generator. */
function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}
