// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creneau.confinement.Basis;
import org.creneau.confinement.Confidence;
import org.creneau.confinement.Ground;
import org.creneau.confinement.Purpose;
import org.creneau.confinement.Regime;
import org.creneau.confinement.RegimeBook;
import org.creneau.confinement.Terms;
import org.creneau.confinement.TradeList;
import org.creneau.confinement.Validity;
import org.creneau.memory.Shop;
import org.creneau.point.OpeningHours;
import org.creneau.point.OpeningRange;
import org.creneau.point.PickupPoint;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.CollectTerms;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** Fireworks may not be handed out in November, whatever shop hands them out. */
class GoodsMayBeSoldTest {
    private static final Ground SAID = Ground.of("Arrêté", List.of("test"), Confidence.HIGH);
    private static final BasketLine FIREWORKS = BasketLine.of(3, 4, 1)
            .under(CollectTerms.unsaid().ofTrades(Set.of("fireworks")))
            .named("Feu de Bengale");
    private static final BasketLine BOOK =
            BasketLine.of(1, 2, 1).under(CollectTerms.unsaid().ofTrades(Set.of("books")));

    private final PickupPoint point = Shop.aPoint()
            .hours(OpeningHours.daily(OpeningRange.of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT)))
            .build();
    private final GoodsMayBeSold rule = new GoodsMayBeSold(outings());

    @Test
    void goods_that_a_regime_bars_are_refused_by_name_while_it_lasts() {
        assertThat(rule.check(request("2020-11-12T09:00:00Z", BOOK, FIREWORKS)))
                .contains(Refusal.of("goods-not-sold")
                        .with("goods", "Feu de Bengale")
                        .with("trades", "fireworks")
                        .with("skuId", 3L));
        assertThat(rule.check(request("2020-12-01T09:00:00Z", BOOK, FIREWORKS))).isEmpty();
    }

    @Test
    void other_trades_and_goods_of_no_trade_are_let_through() {
        assertThat(rule.check(request("2020-11-12T09:00:00Z", BOOK))).isEmpty();
        assertThat(rule.check(request("2020-11-12T09:00:00Z", BasketLine.of(3, 4, 1))))
                .isEmpty();
    }

    @Test
    void the_book_of_rules_asks_it() {
        assertThat(RuleBook.standard(outings())
                        .judge(request("2020-11-12T09:00:00Z", FIREWORKS))
                        .isRefusedFor(GoodsMayBeSold.CODE))
                .isTrue();
    }

    private CollectRequest request(String start, BasketLine... lines) {
        SlotGrid grid = SlotGrid.of(point, Shop.aPlan().horizonDays(60).build());
        SlotQuery query = SlotQuery.at(Shop.EIGHT).forBasket(Basket.of(lines));
        return CollectRequest.of(
                grid, grid.offerOf(Shop.slotAt(start), query, Taken.nothing()).get(), query);
    }

    private static Outings outings() {
        Terms noCollect = Terms.of(Basis.LAW, EnumSet.of(Purpose.COLLECT), SAID);
        Regime november = Regime.builder("town", "1")
                .validity(Validity.of(LocalDateTime.of(2020, 11, 1, 0, 0), LocalDateTime.of(2020, 12, 1, 0, 0)))
                .limits(List.of(TradeList.allBut(noCollect, Set.of("fireworks"))))
                .ground(SAID)
                .build();
        RegimeBook book = RegimeBook.of("1", List.of(november));
        return new Outings(
                () -> book,
                point -> Place.in(point.zone()).within("country:XX").build(),
                OutingPolicy.builder().build());
    }
}
