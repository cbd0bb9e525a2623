// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.creneau.house.ContractRun;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Insist;
import org.creneau.memory.Race;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.History;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.StaffNote;
import org.creneau.reservation.Transactions;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/**
 * What every {@link SaleLog} does, and that whatever is done to a log behind the plugin's back is found. A subclass hands out the port
 * and knows how to tamper with what it stores.
 */
public abstract class SaleLogContract {
    private static final Instant NOON = Instant.parse("2020-11-12T12:00:00.123Z");
    private static final PointId HERE = PointId.of(12);
    private static final PointId THERE = PointId.of(13);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final InMemorySecrets secrets = new InMemorySecrets();
    private final ChainSigner signer = new ChainSigner(secrets);

    protected abstract SaleLog log();

    protected abstract History history();

    protected abstract Transactions transactions();

    protected abstract void setRules(PointId point, long number, String rules);

    /** Perhaps one that there is not. */
    protected abstract void setState(PointId point, long number, String state);

    protected abstract void setNumber(PointId point, long number, long other);

    protected abstract void remove(PointId point, long number);

    /** Its signature stays. */
    protected abstract void setHead(PointId point, long number, String hash);

    protected abstract void removeHead(PointId point);

    @Test
    void the_run_names_the_implementation_it_hands_out() {
        assertThat(log())
                .isInstanceOf(getClass().getAnnotation(ContractRun.class).value());
    }

    @Test
    void what_is_placed_and_what_becomes_of_it_waits_to_be_sealed_and_nothing_else() {
        int logged = 0;
        for (ReservationState to : ReservationState.values()) {
            add(entry(HERE, 0, null, to));
            logged += Sale.isLogged(null, to) ? 1 : 0;
            for (ReservationState from : ReservationState.values()) {
                add(entry(HERE, 1, from, to));
                logged += Sale.isLogged(from, to) ? 1 : 0;
            }
        }
        int expected = logged;
        assertThat(read(() -> log().waiting(HERE, 1_000)))
                .hasSize(expected)
                .allSatisfy(waiting -> assertThat(Sale.isLogged(
                                waiting.sale().from(), waiting.sale().to()))
                        .isTrue());
        assertThat(Sale.isLogged(ReservationState.HELD, ReservationState.EXPIRED))
                .isFalse();
        assertThat(Sale.isLogged(ReservationState.HELD, ReservationState.CONFIRMED))
                .isTrue();
        assertThat(Sale.isLogged(ReservationState.CONFIRMED, ReservationState.CANCELLED))
                .isTrue();
    }

    @Test
    void what_waits_is_handed_out_by_when_it_happened_and_point_by_point() {
        HistoryEntry later = sold(HERE, 20);
        HistoryEntry first = sold(HERE, 10);
        HistoryEntry elsewhere = sold(THERE, 0);
        assertThat(read(() -> log().waiting(10))).containsExactlyInAnyOrder(HERE, THERE);
        assertThat(read(() -> log().waiting(1))).hasSize(1);
        assertThat(read(() -> log().waiting(HERE, 10)))
                .extracting(WaitingSale::sale)
                .containsExactly(Sale.of(first), Sale.of(later));
        assertThat(read(() -> log().waiting(HERE, 1)))
                .extracting(WaitingSale::sale)
                .containsExactly(Sale.of(first));
        assertThat(read(() -> log().waiting(THERE, 10)))
                .extracting(WaitingSale::sale)
                .containsExactly(Sale.of(elsewhere));
    }

    @Test
    void what_is_sealed_comes_back_whole_and_waits_no_longer() {
        HistoryEntry entry = entry(HERE, 7, ReservationState.CONFIRMED, ReservationState.CANCELLED)
                .by(Actor.staff(3), NOON)
                .rulesVersion("france 2021-06-30.1 \u00e0")
                .reason("a word about somebody")
                .note(StaffNote.of("slot-too-soon,slot-full", BigDecimal.ZERO))
                .build();
        add(entry);
        add(entry(HERE, 8, null, ReservationState.READY).rulesVersion("").build());
        assertThat(seal().run()).isEqualTo(2);
        List<SealedSale> rows = read(() -> log().rows(HERE, 0, 10));
        assertThat(rows).extracting(SealedSale::number).containsExactly(1L, 2L);
        assertThat(rows).extracting(SealedSale::sale).contains(Sale.of(entry));
        assertThat(rows)
                .extracting(row -> row.sale().overridden())
                .containsExactlyInAnyOrder("slot-full,slot-too-soon", "");
        assertThat(rows.toString()).doesNotContain("somebody").doesNotContain("staff:3");
        ChainHead head = read(() -> log().head(HERE));
        assertThat(head.number()).isEqualTo(2);
        assertThat(head.hash()).isEqualTo(rows.get(1).hash());
        assertThat(signer.isSigned(head)).isTrue();
        assertThat(seal().run()).isZero();
        assertSound(2);
    }

    @Test
    void a_chain_goes_on_where_it_ended_and_each_point_has_its_own() {
        for (int at = 0; at < 3; at++) {
            sold(HERE, at);
            sold(THERE, at);
            seal().run();
        }
        assertThat(read(() -> log().heads(null, 10)))
                .extracting(ChainHead::point, ChainHead::number)
                .containsExactly(tuple(HERE, 3L), tuple(THERE, 3L));
        assertThat(read(() -> log().heads(HERE, 10)))
                .extracting(ChainHead::point)
                .containsExactly(THERE);
        assertThat(read(() -> log().heads(null, 1)))
                .extracting(ChainHead::point)
                .containsExactly(HERE);
        assertThat(read(() -> log().heads(THERE, 10))).isEmpty();
        assertSound(6);
    }

    @Test
    void rows_are_read_page_by_page_and_of_a_period() {
        for (int at = 0; at < 5; at++) {
            sold(HERE, at);
        }
        seal().run();
        assertThat(read(() -> log().rows(HERE, 2, 2)))
                .extracting(SealedSale::number)
                .containsExactly(3L, 4L);
        SalePeriod period = SalePeriod.of(NOON.plusSeconds(1), NOON.plusSeconds(3));
        assertThat(read(() -> log().rows(HERE, 0, period, 10)))
                .extracting(SealedSale::number)
                .containsExactly(2L, 3L);
        assertThat(read(() -> log().rows(HERE, 2, period, 10)))
                .extracting(SealedSale::number)
                .containsExactly(3L);
        assertThat(read(() -> log().rows(THERE, 0, 10))).isEmpty();
    }

    @Test
    void who_finds_the_chain_moved_on_adds_nothing() {
        sold(HERE, 0);
        ChainHead before = read(() -> log().head(HERE));
        List<WaitingSale> waiting = read(() -> log().waiting(HERE, 10));
        seal().run();
        ChainHead sealed = read(() -> log().head(HERE));
        List<SealedSale> rows = signer.seal(before, List.of(waiting.get(0).sale()));
        assertThatThrownBy(() -> append(before, waiting, rows)).isInstanceOf(Conflict.class);
        List<SealedSale> onTop = signer.seal(sealed, List.of(waiting.get(0).sale()));
        assertThatThrownBy(() -> append(sealed, waiting, onTop)).isInstanceOf(Conflict.class);
        assertSound(1);
    }

    @Test
    void nodes_that_seal_at_once_seal_each_change_once() {
        for (int at = 0; at < 40; at++) {
            sold(at % 2 == 0 ? HERE : THERE, at);
        }
        Race.of(4, node -> Insist.on(() -> seal().run()));
        while (seal().run() > 0) {
            // what a node left to another that gave up
        }
        assertThat(read(() -> log().waiting(10))).isEmpty();
        assertSound(40);
    }

    @Test
    void a_row_that_was_changed_is_named() {
        sealFive();
        setRules(HERE, 3, "france 1789-07-14.1");
        assertFirst(LogFault.Kind.CHANGED, 3);
        assertThat(verify().run().faults())
                .filteredOn(fault -> fault.kind() == LogFault.Kind.HISTORY)
                .extracting(LogFault::number)
                .containsExactly(3L);
    }

    @Test
    void a_row_that_can_be_no_sale_is_named() {
        sealFive();
        setState(HERE, 2, "SOLD");
        assertFirst(LogFault.Kind.CHANGED, 2);
    }

    @Test
    void a_row_that_was_taken_out_is_named_wherever_it_stood() {
        for (long number : new long[] {1, 3, 5}) {
            PointId point = PointId.of(100 + number);
            for (int at = 0; at < 5; at++) {
                sold(point, at);
            }
            seal().run();
            remove(point, number);
            assertThat(verify().run().faults())
                    .filteredOn(fault -> fault.point().equals(point))
                    .extracting(LogFault::kind, LogFault::number)
                    .containsExactly(tuple(LogFault.Kind.MISSING, number), tuple(LogFault.Kind.HISTORY, number));
        }
    }

    @Test
    void rows_that_changed_places_are_named() {
        sealFive();
        setNumber(HERE, 2, 99);
        setNumber(HERE, 3, 2);
        setNumber(HERE, 99, 3);
        assertFirst(LogFault.Kind.CHANGED, 2);
    }

    @Test
    void a_row_behind_the_end_is_named() {
        sealFive();
        setNumber(HERE, 5, 6);
        assertFirst(LogFault.Kind.MISSING, 5);
        setHead(HERE, 4, read(() -> log().rows(HERE, 3, 1)).get(0).hash());
        assertFirst(LogFault.Kind.ADDED, 6);
    }

    @Test
    void a_tail_that_was_cut_off_is_found_even_if_the_head_was_set_back() {
        sealFive();
        remove(HERE, 5);
        setHead(HERE, 4, read(() -> log().rows(HERE, 3, 1)).get(0).hash());
        assertFirst(LogFault.Kind.HEAD, 4);
    }

    @Test
    void a_head_that_was_taken_away_is_found() {
        sealFive();
        removeHead(HERE);
        assertFirst(LogFault.Kind.HEAD, 0);
    }

    @Test
    void a_head_of_another_hash_is_found() {
        sealFive();
        setHead(HERE, 5, "0".repeat(64));
        assertFirst(LogFault.Kind.HEAD, 5);
    }

    @Test
    void nothing_is_sealed_after_an_end_that_this_shop_did_not_sign() {
        sealFive();
        remove(HERE, 5);
        setHead(HERE, 4, read(() -> log().rows(HERE, 3, 1)).get(0).hash());
        sold(HERE, 60);
        sold(THERE, 61);
        assertThatThrownBy(() -> seal().run())
                .isInstanceOf(BrokenChain.class)
                .hasMessageContaining("after row 4")
                .hasMessageContaining("creneau.seal.acceptHeads");
        assertThat(read(() -> log().rows(THERE, 0, 10))).as("the other point").hasSize(1);
        assertFirst(LogFault.Kind.HEAD, 4);
    }

    @Test
    void nothing_is_sealed_in_front_of_rows_that_stand_behind_the_end() {
        sealFive();
        removeHead(HERE);
        sold(HERE, 60);
        assertThatThrownBy(() -> seal().run()).isInstanceOf(BrokenChain.class).hasMessageContaining("behind its end");
        assertFirst(LogFault.Kind.HEAD, 0);
    }

    @Test
    void a_merchant_who_lost_the_secret_may_go_on() {
        sealFive();
        secrets.rotate();
        secrets.rotate();
        secrets.forget();
        sold(HERE, 60);
        assertThatThrownBy(() -> seal().run()).isInstanceOf(BrokenChain.class);
        SealSales accepting = seal();
        accepting.setAcceptingHeads(true);
        assertThat(accepting.run()).isEqualTo(1);
        assertSound(6);
    }

    @Test
    void an_end_that_was_noted_is_still_there_as_long_as_nobody_touched_it() {
        sealFive();
        List<ChainHead> noted =
                List.of(ChainHead.parse(read(() -> log().head(HERE)).toString()));
        sold(HERE, 60);
        seal().run();
        assertThat(verify().run(noted).faults()).isEmpty();
        ChainHead forged = ChainHead.of(HERE, 5, "a".repeat(64), "");
        assertThat(verify().run(List.of(forged)).faults())
                .extracting(LogFault::kind, LogFault::number)
                .containsExactly(tuple(LogFault.Kind.ANCHOR, 5L));
    }

    @Test
    void another_secret_accepts_what_the_one_before_signed() {
        sealFive();
        secrets.rotate();
        assertSound(5);
        secrets.forget();
        assertFirst(LogFault.Kind.HEAD, 5);
    }

    @Test
    void what_is_erased_of_persons_breaks_nothing() {
        ReservationToken token = ReservationToken.generate(RANDOM);
        HistoryEntry entry = HistoryEntry.builder(token, 1)
                .states(ReservationState.HELD, ReservationState.CONFIRMED)
                .slotId(slot(HERE))
                .by(Actor.parse("shopper:17"), NOON)
                .rulesVersion("r1")
                .build();
        HistoryEntry erased = HistoryEntry.builder(token, 1)
                .states(ReservationState.HELD, ReservationState.CONFIRMED)
                .slotId(slot(HERE))
                .by(Actor.shopper(), NOON)
                .rulesVersion("r1")
                .build();
        assertThat(Sale.of(entry)).isEqualTo(Sale.of(erased));
    }

    private void sealFive() {
        for (int at = 0; at < 5; at++) {
            sold(HERE, at);
        }
        seal().run();
        assertSound(5);
    }

    private void assertSound(long rows) {
        LogReport report = verify().run();
        assertThat(report.faults()).isEmpty();
        assertThat(report.isSound()).isTrue();
        assertThat(report.rows()).isEqualTo(rows);
    }

    private void assertFirst(LogFault.Kind kind, long number) {
        LogReport report = verify().run();
        assertThat(report.isSound()).isFalse();
        LogFault first = report.faults().get(0);
        assertThat(first.point()).isEqualTo(HERE);
        assertThat(first.kind()).as(report.toString()).isEqualTo(kind);
        assertThat(first.number()).isEqualTo(number);
    }

    private SealSales seal() {
        return new SealSales(log(), signer, transactions(), new Random());
    }

    private VerifyLog verify() {
        return new VerifyLog(log(), signer, transactions());
    }

    private void append(ChainHead before, List<WaitingSale> waiting, List<SealedSale> rows) {
        ChainHead after = signer.head(before.point(), rows.get(rows.size() - 1));
        read(() -> {
            log().append(before, waiting, rows, after);
            return new ArrayList<>();
        });
    }

    private HistoryEntry sold(PointId point, int second) {
        HistoryEntry entry = entry(point, 1, ReservationState.HELD, ReservationState.CONFIRMED)
                .by(Actor.shopper(), NOON.plusSeconds(second))
                .rulesVersion("france 2021-06-30.1")
                .build();
        add(entry);
        return entry;
    }

    private static HistoryEntry.Builder entry(PointId point, long version, ReservationState from, ReservationState to) {
        return HistoryEntry.builder(ReservationToken.generate(RANDOM), version)
                .states(from, to)
                .slotId(slot(point))
                .by(Actor.shopper(), NOON);
    }

    private static SlotId slot(PointId point) {
        return SlotId.of(point, Instant.parse("2020-11-12T13:00:00Z"), 30);
    }

    private void add(HistoryEntry.Builder entry) {
        add(entry.build());
    }

    private void add(HistoryEntry entry) {
        read(() -> {
            history().add(entry);
            return entry;
        });
    }

    private <T> T read(Supplier<T> work) {
        return transactions().separate(work);
    }
}
