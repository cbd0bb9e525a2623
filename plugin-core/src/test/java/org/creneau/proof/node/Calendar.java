// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;

/** What all nodes know: one point, its slots in the order of their numbers, and how wrong their clocks are. */
final class Calendar {

    static final PointId POINT = PointId.of(9_000_001);
    static final int CAPACITY = 7;
    static final Instant BEGINNING = Shop.EIGHT;

    /** How far the clock of a node is ahead of, or behind, the true time. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final int SLOTS_A_DAY = 16;
    private static final Instant FIRST = Instant.parse("2020-11-30T08:00:00Z");

    private Calendar() {}

    static SlotId slot(int number) {
        Instant start = FIRST.plus(Duration.ofDays(number / SLOTS_A_DAY))
                .plus(Duration.ofMinutes(30L * (number % SLOTS_A_DAY)));
        return SlotId.of(POINT, start, 30);
    }

    /** The clock on the wall of a node: ahead if the number is even, behind if it is odd. */
    static Clock clockOf(int node, SharedPage page) {
        Duration off = node % 2 == 0 ? SKEW : SKEW.negated();
        InstantSource wrong = () -> page.now().plus(off);
        return wrong.withZone(ZoneOffset.UTC);
    }
}
