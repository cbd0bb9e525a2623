// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.demo.clock;

/** Innocent: the demo's movable clock starts from the machine's. */
class MayAskToo {
    long now() {
        return System.currentTimeMillis();
    }
}
