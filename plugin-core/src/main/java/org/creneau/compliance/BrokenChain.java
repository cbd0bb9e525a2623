// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

/** The chain of a point is not what was sealed, so nothing is sealed onto it before somebody has looked. */
public final class BrokenChain extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    BrokenChain(ChainHead head, String why) {
        super("The chain of point " + head.point() + " cannot be continued after row " + head.number() + ": " + why);
    }
}
