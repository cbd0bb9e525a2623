// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.ring.far;

import org.creneau.house.canary.broadleaf.ring.RingOne;

/** The other half of a circle. */
public class RingTwo {
    RingOne one;
}
