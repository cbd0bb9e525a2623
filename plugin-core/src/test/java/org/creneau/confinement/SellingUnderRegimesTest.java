// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.creneau.format.json.RegimeFile;
import org.creneau.territory.FrenchPlaces;
import org.creneau.territory.Place;
import org.junit.jupiter.api.Test;

/** What a catalogue of books, food and toys may sell in Paris, and until when. */
class SellingUnderRegimesTest {
    private static final Ground SAID = Ground.of("Arrêté", List.of("test"), Confidence.HIGH);
    private static final Place PARIS = FrenchPlaces.shared().byInsee("75110").get();
    private static final Goods BOOKS = Goods.ofTrades(List.of("books"));
    private static final Goods FOOD = Goods.ofTrades(List.of("food")).countingAsEssential(true);
    private static final Goods TOYS = Goods.ofTrades(List.of("toys"));
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00Z");

    @Test
    void in_the_second_french_lockdown_books_leave_the_store_until_the_28th_and_are_collected_all_the_same() {
        Selling france = new Selling(RegimeFile.shipped(RegimeFile.FRANCE).book(), PARIS, Treatments.usual());
        Sale books = france.of(BOOKS, NOON);
        assertThat(books.mode()).isEqualTo(SaleMode.NORMAL);
        assertThat(books.inStore()).isFalse();
        assertThat(books.until()).contains(Instant.parse("2020-11-27T23:00:00Z"));
        assertThat(books.regimeId()).contains("fr-2020-10-30-lockdown2");
        assertThat(france.of(FOOD, NOON).inStore()).isTrue();
    }

    @Test
    void a_curfew_at_night_takes_nothing_out_of_the_catalogue() {
        Selling france = new Selling(RegimeFile.shipped(RegimeFile.FRANCE).book(), PARIS, Treatments.usual());
        Sale midnight = france.of(BOOKS, Instant.parse("2020-12-18T23:00:00Z"));
        assertThat(midnight.mode()).isEqualTo(SaleMode.NORMAL);
        assertThat(midnight.inStore()).isTrue();
    }

    @Test
    void goods_are_collect_only_delivery_only_or_not_sold_as_the_lists_say() {
        Terms noDelivery = Terms.of(Basis.LAW, EnumSet.of(Purpose.DELIVERY), SAID);
        Terms noCollect = Terms.of(Basis.LAW, EnumSet.of(Purpose.COLLECT), SAID);
        Terms nothing = Terms.of(Basis.LAW, EnumSet.allOf(Purpose.class), SAID);
        Selling selling = selling(
                TradeList.allBut(noDelivery, Set.of("books")),
                TradeList.allBut(noCollect, Set.of("toys")),
                TradeList.allBut(nothing, Set.of("fireworks")));
        assertThat(selling.of(BOOKS, NOON).mode()).isEqualTo(SaleMode.COLLECT_ONLY);
        assertThat(selling.of(TOYS, NOON).mode()).isEqualTo(SaleMode.DELIVERY_ONLY);
        assertThat(selling.of(FOOD, NOON).mode()).isEqualTo(SaleMode.NORMAL);
        Sale fireworks = selling.of(Goods.ofTrades(List.of("fireworks")), NOON);
        assertThat(fireworks.mode()).isEqualTo(SaleMode.NOT_NOW);
        assertThat(fireworks.inStore()).isFalse();
        assertThat(fireworks.until()).contains(Instant.parse("2020-12-01T00:00:00Z"));
    }

    @Test
    void what_was_only_announced_takes_nothing_out_of_the_catalogue() {
        Terms said = Terms.of(Basis.ANNOUNCED, EnumSet.of(Purpose.COLLECT), SAID);
        assertThat(selling(TradeList.allBut(said, Set.of("toys")))
                        .of(TOYS, NOON)
                        .mode())
                .isEqualTo(SaleMode.NORMAL);
    }

    @Test
    void a_mixed_cart_is_split_into_what_can_be_collected_now_and_from_when_the_rest() {
        Terms noCollect = Terms.of(Basis.LAW, EnumSet.of(Purpose.COLLECT), SAID);
        Selling selling = selling(TradeList.allBut(noCollect, Set.of("toys")));
        CartSplit<Goods> split = CartSplit.of(List.of(BOOKS, TOYS, FOOD), goods -> goods, selling, NOON);
        assertThat(split.now()).containsExactly(BOOKS, FOOD);
        assertThat(split.later()).containsOnlyKeys(Instant.parse("2020-12-01T00:00:00Z"));
        assertThat(split.later().values()).containsExactly(List.of(TOYS));
        assertThat(split.isWhole()).isFalse();
    }

    @Test
    void what_is_forbidden_without_an_end_can_be_collected_nobody_knows_when() {
        Regime forever = Regime.builder("town", "1")
                .validity(Validity.of(LocalDateTime.of(2020, 11, 1, 0, 0), null))
                .limits(List.of(HandoverPlaces.of(Terms.law(SAID), Set.of())))
                .ground(SAID)
                .build();
        Selling selling = new Selling(RegimeBook.of("1", List.of(forever)), somewhere(), Treatments.usual());
        CartSplit<Goods> split = CartSplit.of(List.of(BOOKS), goods -> goods, selling, NOON);
        assertThat(split.unknown()).containsExactly(BOOKS);
        assertThat(selling.of(BOOKS, NOON).mode()).isEqualTo(SaleMode.DELIVERY_ONLY);
    }

    private static Selling selling(Limit... limits) {
        Regime november = Regime.builder("town", "1")
                .validity(Validity.of(LocalDateTime.of(2020, 11, 1, 0, 0), LocalDateTime.of(2020, 12, 1, 0, 0)))
                .limits(List.of(limits))
                .ground(SAID)
                .build();
        return new Selling(RegimeBook.of("1", List.of(november)), somewhere(), Treatments.usual());
    }

    private static Place somewhere() {
        return Place.in(ZoneId.of("UTC")).within("country:XX").build();
    }
}
