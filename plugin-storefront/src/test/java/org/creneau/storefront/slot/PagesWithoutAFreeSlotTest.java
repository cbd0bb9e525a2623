// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.creneau.memory.Shop;
import org.creneau.storefront.Visit;
import org.creneau.storefront.inquiry.VisitorInquiry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever finds no slot at all on a page was turned away, and the reasons are told, each once. */
class PagesWithoutAFreeSlotTest {
    private final Shop shop = new Shop();
    private final VisitorInquiry visitor = new VisitorInquiry(shop.reservations, Optional::empty, shop.clock);
    private final SlotsOfPoint slots = new SlotsOfPoint(shop.plans, shop.finder, Shop.OUTINGS, visitor, Visit.texts());
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void listen() {
        Visit.by(Locale.UK, null);
        slots.setTurnedAway((point, codes, now) -> heard.add(point + " " + new TreeSet<>(codes)));
    }

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_page_with_a_free_slot_tells_nothing_whatever_is_said_of_others() {
        slots.page(shop.points.find(Shop.POINT).orElseThrow(), null, Chosen.nothing());
        assertThat(heard).isEmpty();
    }

    @Test
    void a_page_without_one_tells_each_reason_once_but_not_what_speaks_against_any_page() {
        shop.points.put(Shop.aPoint()
                .pausedUntil(shop.clock.instant().plus(Duration.ofDays(60)))
                .build());
        slots.page(shop.points.find(Shop.POINT).orElseThrow(), null, Chosen.nothing());
        assertThat(heard).containsExactly("12 [point-paused]");
    }
}
