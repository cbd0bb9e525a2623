// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creneau.house.ContractRun;
import org.creneau.point.PointId;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What every {@link History} does. Instants are whole milliseconds: a store need not keep more. */
public abstract class HistoryContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00.123Z");

    private final ReservationToken token = ReservationToken.generate(new SecureRandom());

    protected abstract History history();

    protected abstract Transactions transactions();

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(history())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void entries_come_back_by_version_with_every_part_as_it_was() {
        HistoryEntry second = entry(1).states(ReservationState.HELD, ReservationState.CONFIRMED)
                .by(Actor.staff(3), NOON.plusSeconds(5))
                .rulesVersion("france 2021-06-30.1")
                .reason("a word \u00e0 part")
                .note(StaffNote.of("slot-too-soon,slot-full", new BigDecimal("-2.50")))
                .build();
        HistoryEntry first = entry(0).build();
        add(second);
        add(first);
        add(HistoryEntry.builder(ReservationToken.generate(new SecureRandom()), 0)
                .states(null, ReservationState.HELD)
                .slotId(slot())
                .by(Actor.system(), NOON)
                .build());
        assertThat(transactions().separate(() -> history().of(token))).containsExactly(first, second);
    }

    @Test
    void a_version_is_recorded_once() {
        add(entry(0).build());
        assertThatThrownBy(() -> add(entry(0).reason("another story").build())).isInstanceOf(Conflict.class);
        assertThat(transactions().separate(() -> history().of(token))).containsExactly(entry(0).build());
    }

    @Test
    void what_rolls_back_never_happened() {
        assertThatThrownBy(() -> transactions().separate(() -> {
                    history().add(entry(0).build());
                    throw new IllegalStateException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(transactions().separate(() -> history().of(token))).isEmpty();
    }

    @Test
    void the_longest_reason_and_the_greatest_number_fit() {
        HistoryEntry long_ = entry(Long.MAX_VALUE)
                .by(Actor.staff(Long.MAX_VALUE), NOON)
                .reason("x".repeat(HistoryEntry.MOST_REASON))
                .build();
        add(long_);
        assertThat(transactions().separate(() -> history().of(token))).containsExactly(long_);
    }

    @Test
    void the_last_change_of_each_is_told_if_it_is_of_late() {
        HistoryEntry last = entry(1).states(ReservationState.CONFIRMED, ReservationState.READY)
                .by(Actor.staff(3), NOON.plusSeconds(60))
                .build();
        add(entry(0).build());
        add(last);
        ReservationToken other = ReservationToken.generate(new SecureRandom());
        List<ReservationToken> both = List.of(token, other);
        assertThat(latest(both, NOON)).isEqualTo(Map.of(token, last));
        assertThat(latest(both, NOON.plusSeconds(60))).isEqualTo(Map.of(token, last));
        assertThat(latest(both, NOON.plusSeconds(61))).isEmpty();
        assertThat(latest(List.of(), NOON)).isEmpty();
    }

    @Test
    void the_last_changes_of_many_are_told() {
        add(entry(0).build());
        List<ReservationToken> many = new ArrayList<>();
        SecureRandom random = new SecureRandom();
        for (int n = 0; n < 600; n++) {
            many.add(ReservationToken.generate(random));
        }
        many.add(token);
        assertThat(latest(many, NOON)).containsOnlyKeys(token);
    }

    private Map<ReservationToken, HistoryEntry> latest(List<ReservationToken> tokens, Instant since) {
        return transactions().separate(() -> history().latestOf(tokens, since));
    }

    private HistoryEntry.Builder entry(long version) {
        return HistoryEntry.builder(token, version)
                .states(null, ReservationState.HELD)
                .slotId(slot())
                .by(Actor.shopper(), NOON);
    }

    private static SlotId slot() {
        return SlotId.of(PointId.of(12), NOON.plusSeconds(3600).truncatedTo(java.time.temporal.ChronoUnit.MINUTES), 30);
    }

    private void add(HistoryEntry entry) {
        transactions().separate(() -> {
            history().add(entry);
            return null;
        });
    }
}
