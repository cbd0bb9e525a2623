// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.creneau.house.ContractRun;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.reservation.Transactions;
import org.junit.jupiter.api.Test;

/** What every {@link OwnRegimes} does. A subclass hands out the port and its transactions. */
public abstract class OwnRegimesContract {
    private static final AtomicInteger TOWNS = new AtomicInteger();
    private static final Instant NOON = Instant.parse("2020-11-12T11:00:00.123Z");

    private final String town = "town-" + TOWNS.incrementAndGet();

    protected abstract OwnRegimes own();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(own())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_added_is_read_back_with_every_part() {
        long before = own().count();
        RegimeEdition draft = RegimeEdition.draft(town, 1, RegimeSignature.of(-3, NOON, "Arrêté du maire"));
        RegimeEdition published = RegimeEdition.published(
                town, 2, NOON.plusSeconds(3600), RegimeSignature.of(9_000_000_000L, NOON.plusMillis(1), ""));
        RegimeEdition withdrawn =
                RegimeEdition.withdrawn(town, 3, NOON.minusSeconds(1), RegimeSignature.of(1, NOON, "n".repeat(200)));
        assertThat(own().add(draft, "{}")).isTrue();
        assertThat(own().add(published, "{\"a\": \"é\"}")).isTrue();
        assertThat(own().add(withdrawn, " ")).isTrue();
        assertThat(ofTown()).containsExactly(draft, published, withdrawn);
        assertThat(own().textOf(town, 2)).contains("{\"a\": \"é\"}");
        assertThat(own().textOf(town, 3)).contains(" ");
        assertThat(own().count()).isEqualTo(before + 3);
    }

    /** Wherever a store cuts it: blanks and characters beyond 16 bits stand at every place once. */
    @Test
    void a_text_of_any_allowed_length_stays_as_it_is() {
        String odd = "\uD83D\uDE37x \n\t'\\\u00e9";
        for (int shift = 0; shift < 9; shift++) {
            String most = "y".repeat(shift) + odd.repeat((OwnRegimes.LONGEST_TEXT - shift) / odd.length());
            String text = most + ".".repeat(OwnRegimes.LONGEST_TEXT - most.length());
            assertThat(own().add(aDraft(shift + 1), text)).isTrue();
            assertThat(own().textOf(town, shift + 1)).contains(text);
        }
    }

    @Test
    void texts_that_are_read_together_are_those_of_their_editions() {
        RegimeEdition elsewhere = RegimeEdition.draft(town + "-b", 1, by());
        own().add(elsewhere, "of b");
        for (int number = 1; number <= 3; number++) {
            own().add(aDraft(number), "of " + number + "x".repeat(4_000 * number));
        }
        Map<RegimeEdition, String> texts =
                own().textsOf(List.of(aDraft(3), aDraft(1), aDraft(1), elsewhere, aDraft(4)));
        assertThat(texts.keySet()).containsExactlyInAnyOrder(aDraft(1), aDraft(3), elsewhere);
        texts.forEach((edition, text) ->
                assertThat(own().textOf(edition.regimeId(), edition.number())).contains(text));
        assertThat(own().textsOf(List.of())).isEmpty();
    }

    @Test
    void texts_of_more_editions_than_one_statement_asks_for_are_all_there() {
        List<RegimeEdition> many = new ArrayList<>();
        for (int number = 1; number <= 103; number++) {
            many.add(aDraft(number));
            own().add(aDraft(number), "of " + number);
        }
        assertThat(own().textsOf(many)).hasSize(103).containsEntry(aDraft(103), "of 103");
    }

    @Test
    void what_is_too_long_or_nothing_is_refused() {
        assertThatThrownBy(() -> own().add(aDraft(1), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 characters");
        assertThatThrownBy(() -> own().add(aDraft(1), "x".repeat(OwnRegimes.LONGEST_TEXT + 1)))
                .hasMessageContaining("100001 characters");
        assertThat(ofTown()).isEmpty();
    }

    @Test
    void who_did_not_see_the_last_is_told_and_nothing_is_written() {
        assertThat(own().add(aDraft(2), "gap")).isFalse();
        assertThat(own().add(aDraft(1), "first")).isTrue();
        assertThat(own().add(aDraft(1), "second")).isFalse();
        assertThat(own().add(aDraft(3), "gap")).isFalse();
        assertThat(own().textOf(town, 1)).contains("first");
        assertThat(own().textOf(town, 2)).isEmpty();
        assertThat(ofTown()).hasSize(1);
    }

    @Test
    void of_many_who_decide_at_once_one_does_and_its_text_stays() {
        List<Boolean> added = Race.of(
                8,
                racer -> Insist.on(() -> own().add(
                                RegimeEdition.published(town, 1, NOON, RegimeSignature.of(racer, NOON, "")),
                                "of " + racer + "x".repeat(9000))));
        assertThat(added).containsOnlyOnce(true);
        assertThat(ofTown()).hasSize(1);
        assertThat(own().textOf(town, 1).orElseThrow())
                .startsWith("of " + added.indexOf(true) + "x")
                .hasSize(9004);
    }

    @Test
    void it_is_kept_whatever_the_running_transaction_does() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    own().add(aDraft(1), "kept");
                    throw new IllegalStateException("rolls back");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(own().textOf(town, 1)).contains("kept");
    }

    @Test
    void regimes_have_numbers_of_their_own_and_come_sorted() {
        own().add(RegimeEdition.draft(town + "-b", 1, by()), "b1");
        own().add(RegimeEdition.draft(town + "-a", 1, by()), "a1");
        own().add(RegimeEdition.draft(town + "-b", 2, by()), "b2");
        assertThat(own().editions().stream().map(RegimeEdition::toString).filter(each -> each.startsWith(town + "-")))
                .containsExactly(town + "-a 1", town + "-b 1", town + "-b 2");
    }

    private List<RegimeEdition> ofTown() {
        return own().editions().stream()
                .filter(each -> each.regimeId().equals(town))
                .toList();
    }

    private RegimeEdition aDraft(int number) {
        return RegimeEdition.draft(town, number, by());
    }

    private static RegimeSignature by() {
        return RegimeSignature.of(7, NOON, "");
    }
}
