// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.slot;

/** Innocent: the rule must let it pass. */
public class SeesOnlyGround {
    java.time.Instant start;
}
