// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.picking;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.creneau.reservation.Reservation;

/** How an address names a pickup: by the host's numbers of its order and group, {@code 17-23}, which are no secret. Immutable. */
final class PickRef {

    private static final Pattern TEXT = Pattern.compile("([1-9][0-9]{0,17})-([1-9][0-9]{0,17})");

    private final long order;
    private final long group;

    private PickRef(long order, long group) {
        this.order = order;
        this.group = group;
    }

    /** Throws {@link NoSuchPickup} for anything else. */
    static PickRef parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new NoSuchPickup("pickup " + text);
        }
        return new PickRef(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)));
    }

    static PickRef of(Reservation reservation) {
        return new PickRef(reservation.holder().orderId(), reservation.holder().groupId());
    }

    long order() {
        return order;
    }

    long group() {
        return group;
    }

    @Override
    public String toString() {
        return order + "-" + group;
    }
}
