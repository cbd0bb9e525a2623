// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.creneau.memory.Shop.slotAt;

import java.time.Duration;
import org.creneau.memory.InMemoryVisits;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody else may come for the goods, with a phone and a note for the counter. */
class NamingWhoComesTest {
    private static final SlotId NOON = slotAt("2020-11-12T11:00:00Z");
    private static final PickupPerson ANNE = PickupPerson.of("Anne", "06 12 34 56 78", "the red door");

    private final Shop shop = new Shop();
    private final InMemoryVisits visits = new InMemoryVisits(shop.reservations);
    private final NamePerson namePerson = new NamePerson(visits, shop.reservations, shop.transactions);

    @Test
    void who_is_named_in_the_cart_is_still_named_when_the_order_is_placed() {
        Reservation held = held();
        assertThat(namePerson.inCart(1, 11, ANNE)).isTrue();
        shop.confirmHold.confirm(held.token());
        assertThat(visits.of(held.token()).person()).isEqualTo(ANNE);
        assertThat(namePerson.inCart(1, 11, PickupPerson.none()))
                .as("an order that is placed is no cart any more")
                .isFalse();
    }

    @Test
    void who_was_named_is_proposed_for_the_hold_after_one_that_ran_out() {
        held();
        namePerson.inCart(1, 11, ANNE);
        shop.clock.advance(Duration.ofMinutes(20));
        shop.expireHolds.run(shop.clock.instant(), 10);
        assertThat(namePerson.inCart(1, 11, ANNE))
                .as("it may still be confirmed")
                .isTrue();
        Reservation anew = held();
        assertThat(visits.of(anew.token()).person()).isEqualTo(PickupPerson.none());
        assertThat(namePerson.namedInCart(1, 11)).isEqualTo(ANNE);
    }

    @Test
    void a_cart_that_holds_nothing_has_nobody_to_come() {
        assertThat(namePerson.inCart(1, 11, ANNE)).isFalse();
        assertThat(namePerson.namedInCart(1, 11)).isEqualTo(PickupPerson.none());
    }

    @Test
    void another_is_named_until_the_goods_are_handed_over() {
        Reservation held = held();
        assertThat(namePerson.afterwards(held.token(), ANNE))
                .as("not ordered yet")
                .isFalse();
        shop.confirmHold.confirm(held.token());
        assertThat(namePerson.afterwards(held.token(), ANNE)).isTrue();
        shop.movePickup.advance(held.token(), ReservationState.READY, Actor.staff(3), null);
        assertThat(namePerson.afterwards(held.token(), PickupPerson.of("Bo", "", "")))
                .isTrue();
        shop.movePickup.advance(held.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(namePerson.afterwards(held.token(), ANNE)).isFalse();
        assertThat(visits.of(held.token()).person().name()).isEqualTo("Bo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Anne",
                "Anne-Lise d\u2019Arc",
                "O'Brien, Jr.",
                "\u674e\u5c0f\u9f99",
                "Zo\u0308e",
                "Famille Rossi (3 & 4)",
                "J\u00fcrgen M\u00fcller"
            })
    void names_of_people_everywhere_are_taken(String name) {
        assertThat(PickupPerson.wrong(name, "", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a@b",
                "x=1",
                "{{7*7}}",
                "${1+1}",
                "a\"b",
                "a;b",
                "100%",
                "https://evil.example"
            })
    void what_is_no_name_is_not(String name) {
        assertThat(PickupPerson.wrong(name, "", "")).containsExactly(PersonField.NAME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "112233",
                "06 12 34 56 78",
                "06.12.34.56.78",
                "+33 (0)6 12-34-56-78",
                "0033612345678",
                "01/23/45/67/89",
                "06\u00a012\u202f34 56 78",
                "06\u201112\u201334 56 78"
            })
    void phone_numbers_are_read_leniently(String phone) {
        assertThat(PickupPerson.wrong("", phone, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345",
                "call me",
                "06 12 34 56 78 ext 9",
                "1234567890123456",
                "++33612345678",
                "06;12345678",
                "tel:0612345678",
                "*31#0612345678",
                "+"
            })
    void what_is_no_phone_number_is_not(String phone) {
        assertThat(PickupPerson.wrong("", phone, "")).containsExactly(PersonField.PHONE);
    }

    @ParameterizedTest
    @CsvSource({"06 12 34 56 78, 0612345678", "+33 (0)6 12-34, +33612340000", "(0)6 12 34 56, 06123456"})
    void the_number_to_dial_is_digits(String written, String dialled) {
        String phone = written.startsWith("(") ? "06 12 34 56" : written.startsWith("+") ? written + " 00 00" : written;
        assertThat(PickupPerson.of("", phone, "").dial()).isEqualTo(dialled);
    }

    @Test
    void nothing_invisible_is_kept_and_everything_is_one_line() {
        PickupPerson person = PickupPerson.of(
                "  Anne\u202e \t Lise\u0000 ", "\u200b0612345678", "line one\r\nline two \ud83d\ude97\ufe0f <b>");
        assertThat(person.name()).isEqualTo("Anne Lise");
        assertThat(person.phone()).isEqualTo("0612345678");
        assertThat(person.note()).isEqualTo("line one line two <b>");
        assertThat(PickupPerson.of(" ", "\n", "\u200b")).isSameAs(PickupPerson.none());
    }

    @Test
    void what_is_too_long_is_refused_without_being_repeated() {
        String name = "n".repeat(81);
        assertThat(PickupPerson.wrong("n".repeat(80), "", "o".repeat(300))).isEmpty();
        assertThat(PickupPerson.wrong(name, "x", "o".repeat(301))).containsExactly(PersonField.values());
        assertThatThrownBy(() -> PickupPerson.of(name, "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NAME")
                .hasMessageNotContaining("nnn");
        assertThat(ANNE.toString()).doesNotContain("Anne", "06", "door");
        assertThat(Visit.of(ANNE, Arrival.of(null, Shop.EIGHT, "bay 3")).toString())
                .doesNotContain("Anne", "bay");
    }

    @Test
    void people_are_equal_only_if_all_parts_are() {
        Values.areEqualOnlyIfAllPartsAre(
                ANNE,
                PickupPerson.of("Anne", "06 12 34 56 78", "the red door"),
                PickupPerson.of("Bo", "06 12 34 56 78", "the red door"),
                PickupPerson.of("Anne", "06 12 34 56 79", "the red door"),
                PickupPerson.of("Anne", "06 12 34 56 78", ""),
                PickupPerson.none());
        Arrival there = Arrival.of(Shop.EIGHT, Shop.EIGHT.plusSeconds(1), "bay 3");
        Values.areEqualOnlyIfAllPartsAre(
                there,
                Arrival.of(Shop.EIGHT, Shop.EIGHT.plusSeconds(1), "bay 3"),
                Arrival.of(null, Shop.EIGHT.plusSeconds(1), "bay 3"),
                Arrival.of(Shop.EIGHT, null, "bay 3"),
                Arrival.of(Shop.EIGHT, Shop.EIGHT.plusSeconds(1), ""));
        Values.areEqualOnlyIfAllPartsAre(
                Visit.of(ANNE, there),
                Visit.of(ANNE, there),
                Visit.of(PickupPerson.none(), there),
                Visit.of(ANNE, Arrival.none()));
    }

    private Reservation held() {
        return shop.holdSlot.hold(NOON, Holder.of(1, 11)).reservation().orElseThrow();
    }
}
