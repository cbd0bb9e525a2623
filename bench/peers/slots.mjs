// SPDX-License-Identifier: Apache-2.0
// One point in Europe/Paris, Mon-Sat 9-19, the 28 days from Monday 8 March 2027 (the clocks change on the 28th), slots of
// 15 minutes: 960, of which 500 are taken, spread evenly. Slot number i is taken when (i + 1) * 500 / 960, rounded down,
// is more than i * 500 / 960, rounded down.
import { createRequire } from "node:module";
import { medianMillis } from "./median.mjs";

const { getSlots } = createRequire(import.meta.url)("slot-calculator");
const ZONE = "Europe/Paris";
const SLOTS = 960;
const TAKEN = 500;
const WORKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const PERIOD = {
  from: "2027-03-08T00:00:00+01:00",
  to: "2027-04-05T00:00:00+02:00",
  duration: 15,
  outputTimezone: ZONE,
  availability: WORKDAYS.map((day) => ({ day, from: "09:00", to: "19:00", timezone: ZONE })),
};

export function month960Slots500Taken() {
  const all = getSlots(PERIOD).availableSlots;
  const unavailability = all.filter((_, i) => isTaken(i)).map(({ from, to }) => ({ from, to }));
  const free = getSlots({ ...PERIOD, unavailability }).availableSlots;
  if (all.length !== SLOTS || free.length !== SLOTS - TAKEN) {
    throw new Error(`slot-calculator finds ${all.length} slots, ${free.length} free; expected ${SLOTS} and ${SLOTS - TAKEN}`);
  }
  const millis = medianMillis(() => getSlots({ ...PERIOD, unavailability }), { runs: 31, calls: 1 });
  return { case: "month960Slots500Taken", peer: "slot-calculator 2.2.1", millis };
}

function isTaken(i) {
  return Math.floor(((i + 1) * TAKEN) / SLOTS) > Math.floor((i * TAKEN) / SLOTS);
}
