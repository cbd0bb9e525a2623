// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.reservation;

/** What staff read of a slot in the admin: the name of the point and the wall time of the start. Immutable. */
final class SlotLabel {

    private final String pointName;
    private final String startsAt;

    SlotLabel(String pointName, String startsAt) {
        this.pointName = pointName;
        this.startsAt = startsAt;
    }

    /** At most 120 characters. */
    String pointName() {
        return pointName;
    }

    /** For example {@code 2020-11-12 10:30}, which sorts and can be searched from its beginning. */
    String startsAt() {
        return startsAt;
    }
}
