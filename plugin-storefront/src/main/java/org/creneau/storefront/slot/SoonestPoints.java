// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.Soonest;

/** Which points offer "as soon as possible" as the first choice: what a point says for itself, else what the shop has set. Immutable and thread-safe. */
public final class SoonestPoints {
    private static final Pattern NUMBERS = Pattern.compile("[1-9][0-9]{0,17}( *, *[1-9][0-9]{0,17})*");

    private final boolean all;
    private final Set<PointId> some;

    private SoonestPoints(boolean all, Set<PointId> some) {
        this.all = all;
        this.some = some;
    }

    /** The property {@code creneau.slots.soonest}, for points that say nothing themselves: {@code all}, {@code none}, or numbers of points such as {@code 3,12}. */
    public static SoonestPoints of(String property) {
        String said = property.trim();
        Set<PointId> some = new HashSet<PointId>();
        boolean all = "all".equals(said);
        if (!all && !"none".equals(said)) {
            if (!NUMBERS.matcher(said).matches()) {
                throw new IllegalArgumentException("creneau.slots.soonest is '" + property
                        + "', allowed is all, none, or numbers of points such as 3,12");
            }
            for (String number : said.split(" *, *", -1)) {
                some.add(PointId.of(Long.parseLong(number)));
            }
        }
        return new SoonestPoints(all, some);
    }

    boolean offeredAt(PickupPoint point) {
        return point.soonest() == Soonest.AS_THE_SHOP
                ? all || some.contains(point.id())
                : point.soonest() == Soonest.OFFERED;
    }
}
