// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.ring;

import org.creneau.house.canary.broadleaf.ring.far.RingTwo;

/** Half of a circle. */
public class RingOne {
    RingTwo two;
}
