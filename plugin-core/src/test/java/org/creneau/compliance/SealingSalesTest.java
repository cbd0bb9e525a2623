// SPDX-License-Identifier: Apache-2.0
package org.creneau.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.InMemorySaleLog;
import org.creneau.memory.InMemorySecrets;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.Conflict;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.ReservationState;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.StaffNote;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.Test;

/** What a shop sells is sealed afterwards and handed to an inspector. It is Thursday, 12 November 2020, 8 in the morning in Paris. */
class SealingSalesTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2020, 11, 12);

    private final Shop shop = new Shop();
    private final InMemorySaleLog log = new InMemorySaleLog(shop.history);
    private final ChainSigner signer = new ChainSigner(new InMemorySecrets());
    private final SealSales seal = new SealSales(log, signer, shop.transactions, new Random(1));
    private final VerifyLog verify = new VerifyLog(log, signer, shop.transactions);

    @Test
    void a_cart_that_only_holds_a_place_has_been_sold_nothing() {
        shop.holdSlot.hold(TEN, Holder.of(1, 1));
        assertThat(seal.run()).isZero();
    }

    @Test
    void an_order_is_in_the_log_from_its_confirmation_to_the_hand_over() {
        Reservation placed = place(1);
        assertThat(seal.run()).isEqualTo(1);
        shop.movePickup.advance(placed.token(), ReservationState.READY, Actor.staff(3), null);
        shop.movePickup.advance(placed.token(), ReservationState.COLLECTED, Actor.staff(3), null);
        assertThat(seal.run()).isEqualTo(2);
        assertThat(log.rows(Shop.POINT, 0, 10))
                .extracting(row -> row.sale().to())
                .containsExactly(ReservationState.CONFIRMED, ReservationState.READY, ReservationState.COLLECTED);
        assertThat(verify.run().toString()).isEqualTo("3 rows in 1 chains, all sound");
    }

    /** Others check a log by the form that is documented, so the expected text stands here as it does there. */
    @Test
    void a_row_is_hashed_in_the_documented_form() throws Exception {
        Sale sale = Sale.of(HistoryEntry.builder(ReservationToken.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1)
                .states(ReservationState.HELD, ReservationState.CONFIRMED)
                .slotId(TEN)
                .by(Actor.parse("shopper:17"), Instant.parse("2020-11-12T07:00:00.123Z"))
                .rulesVersion("france 2021-06-30.1")
                .reason("nobody's business")
                .build());
        String form = "creneau-sale-1\npoint=12\nnumber=1\nreservation=01ARZ3NDEKTSV4RRFFQ69G5FAV\nversion=1\n"
                + "from=HELD\nto=CONFIRMED\nstart=1605171600000\nminutes=30\nat=1605164400123\nby=SHOPPER\n"
                + "rules=france 2021-06-30.1\nprevious=" + "0".repeat(64) + "\n";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
        SealedSale row =
                signer.seal(ChainHead.beginning(Shop.POINT), List.of(sale)).get(0);
        assertThat(row.number()).isEqualTo(1);
        assertThat(row.hash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    @Test
    void a_row_of_what_was_sold_in_spite_of_a_rule_is_hashed_in_a_form_of_its_own() throws Exception {
        Sale sale = Sale.of(HistoryEntry.builder(ReservationToken.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1)
                .states(ReservationState.HELD, ReservationState.CONFIRMED)
                .slotId(TEN)
                .by(Actor.parse("staff:3"), Instant.parse("2020-11-12T07:00:00.123Z"))
                .rulesVersion("france 2021-06-30.1")
                .note(StaffNote.of("too-far,slot-full", new BigDecimal("2.50")))
                .build());
        String form = "creneau-sale-2\npoint=12\nnumber=1\nreservation=01ARZ3NDEKTSV4RRFFQ69G5FAV\nversion=1\n"
                + "from=HELD\nto=CONFIRMED\nstart=1605171600000\nminutes=30\nat=1605164400123\nby=STAFF\n"
                + "rules=france 2021-06-30.1\noverridden=slot-full,too-far\nprevious=" + "0".repeat(64) + "\n";
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8));
        SealedSale row =
                signer.seal(ChainHead.beginning(Shop.POINT), List.of(sale)).get(0);
        assertThat(row.hash()).isEqualTo(HexFormat.of().formatHex(hash));
    }

    /** The second of them has the hash of the first as {@code previous}. */
    @Test
    void the_examples_of_both_forms_in_the_docs_are_what_is_hashed() throws Exception {
        String docs = Files.readString(Path.of(System.getProperty("creneau.root"), "docs/compliance.md"));
        List<String> examples = Pattern.compile("```\\n(creneau-sale-[12]\\n[^`]*)```")
                .matcher(docs)
                .results()
                .map(found -> found.group(1))
                .toList();
        HistoryEntry.Builder placed = HistoryEntry.builder(ReservationToken.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"), 1)
                .states(ReservationState.HELD, ReservationState.CONFIRMED)
                .slotId(TEN)
                .by(Actor.shopper(), Instant.parse("2020-11-12T07:00:00.123Z"))
                .rulesVersion("france 2021-06-30.1");
        HistoryEntry.Builder moved = HistoryEntry.builder(ReservationToken.parse("01ARZ3NDEKTSV4RRFFQ69G5FAV"), 2)
                .states(ReservationState.CONFIRMED, ReservationState.CONFIRMED)
                .slotId(TEN)
                .by(Actor.staff(3), Instant.parse("2020-11-12T07:01:00.123Z"))
                .rulesVersion("france 2021-06-30.1")
                .note(StaffNote.of("slot-full,slot-too-soon", BigDecimal.ZERO));
        List<SealedSale> rows =
                signer.seal(ChainHead.beginning(Shop.POINT), List.of(Sale.of(placed.build()), Sale.of(moved.build())));
        assertThat(examples).hasSize(2);
        for (int at = 0; at < 2; at++) {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(examples.get(at).getBytes(StandardCharsets.UTF_8));
            assertThat(rows.get(at).hash()).isEqualTo(HexFormat.of().formatHex(hash));
        }
        assertThat(docs).contains(rows.get(1).hash());
    }

    @Test
    void the_docs_name_every_column_of_the_table_in_its_order() throws Exception {
        String docs = Files.readString(Path.of(System.getProperty("creneau.root"), "docs/compliance.md"));
        String columns = docs.substring(docs.indexOf("Its columns are"), docs.indexOf("; dates are"));
        List<String> named = Pattern.compile("`([a-z_]+)`")
                .matcher(columns)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(table(null, TODAY, TODAY).lines().findFirst()).contains(String.join(",", named));
    }

    @Test
    void a_point_that_cannot_be_sealed_keeps_no_other_from_being() {
        shop.points.put(Shop.aPoint().id(PointId.of(13)).build());
        place(1);
        SlotId elsewhere = SlotId.of(PointId.of(13), TEN.start(), 30);
        shop.holdSlot.hold(elsewhere, Holder.of(2, 2));
        shop.confirmHold.confirm(Holder.of(2, 2));
        for (int seed = 0; seed < 4; seed++) {
            SealSales sealing = new SealSales(withoutPoint12(), signer, shop.transactions, new Random(seed));
            assertThatThrownBy(sealing::run).hasMessage("point 12 is not to be had");
        }
        assertThat(log.head(Shop.POINT).number()).isZero();
        assertThat(log.head(PointId.of(13)).number()).isEqualTo(1);
    }

    @Test
    void more_than_a_batch_is_sealed_in_one_run() {
        for (int at = 0; at < 1_203; at++) {
            ReservationToken token =
                    ReservationToken.parse(String.format(Locale.ROOT, "01ARZ3NDEKTSV4RRFFQ69%05d", at));
            shop.history.add(HistoryEntry.builder(token, 1)
                    .states(ReservationState.HELD, ReservationState.CONFIRMED)
                    .slotId(TEN)
                    .by(Actor.shopper(), Shop.EIGHT.plusSeconds(at))
                    .build());
        }
        assertThat(seal.run()).isEqualTo(1_203);
        LogReport report = verify.run();
        assertThat(report.isSound()).isTrue();
        assertThat(report.rows()).isEqualTo(1_203);
        assertThat(table(null, TODAY, TODAY).lines()).hasSize(1_204);
    }

    @Test
    void the_inspector_gets_the_rows_of_a_period_by_the_calendar_of_the_point() {
        shop.points.put(Shop.aPoint().name("=1+1").build());
        shop.clock.set(Instant.parse("2020-11-12T22:59:00Z"));
        place(1, Shop.slotAt("2020-11-13T09:00:00Z"));
        shop.clock.set(Instant.parse("2020-11-12T23:01:00Z"));
        place(2, Shop.slotAt("2020-11-13T09:30:00Z"));
        seal.run();
        String day = table(Shop.POINT, TODAY, TODAY);
        assertThat(day.lines()).hasSize(2);
        assertThat(day)
                .startsWith("point,point_name,number,reservation,")
                .contains("2020-11-13T09:00:00Z,2020-11-13T10:00+01:00,30,2020-11-12T22:59:00Z,SHOPPER,")
                .contains("'=1+1")
                .doesNotContain(",=1+1");
        assertThat(table(null, TODAY, TODAY.plusDays(1)).lines()).hasSize(3);
        assertThat(table(PointId.of(99), TODAY, TODAY).lines()).hasSize(1);
        assertThatThrownBy(() -> table(null, TODAY, TODAY.minusDays(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_what_was_noted_is_read_as_an_anchor() {
        ChainHead head = ChainHead.of(Shop.POINT, 5, "0af".repeat(21) + "9", "");
        assertThat(ChainHead.parse(" " + head + "\r\n")).isEqualTo(head);
        for (String text : new String[] {"", "12", "12:5:0af", "0:1:" + "a".repeat(64), "12:x:" + "a".repeat(64)}) {
            assertThatThrownBy(() -> ChainHead.parse(text))
                    .as(text)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("allowed is a point, a number and a hash");
        }
    }

    @Test
    void a_database_that_refuses_in_passing_whatever_is_tried_breaks_no_chain_and_the_next_run_seals_it() {
        place(1);
        assertThatThrownBy(() -> new SealSales(thatCannotBeAddedTo(), signer, shop.transactions, new Random(1)).run())
                .isInstanceOf(Conflict.class)
                .hasMessage("two waited for each other");
        assertThat(seal.run()).isEqualTo(1);
        assertThat(verify.run().toString()).isEqualTo("1 rows in 1 chains, all sound");
    }

    private SaleLog thatCannotBeAddedTo() {
        return (SaleLog) Proxy.newProxyInstance(
                SaleLog.class.getClassLoader(), new Class<?>[] {SaleLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("append")) {
                        throw new Conflict("two waited for each other");
                    }
                    return method.invoke(log, arguments);
                });
    }

    private SaleLog withoutPoint12() {
        return (SaleLog) Proxy.newProxyInstance(
                SaleLog.class.getClassLoader(), new Class<?>[] {SaleLog.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("head") && arguments[0].equals(Shop.POINT)) {
                        throw new IllegalStateException("point 12 is not to be had");
                    }
                    return method.invoke(log, arguments);
                });
    }

    private String table(PointId point, LocalDate first, LocalDate last) {
        StringWriter text = new StringWriter();
        try {
            new ExportLog(log, shop.points, new FastCsvSheets(), shop.transactions).write(point, first, last, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }

    private Reservation place(long order) {
        return place(order, TEN);
    }

    private Reservation place(long order, SlotId slot) {
        Holder holder = Holder.of(order, 1);
        assertThat(shop.holdSlot.hold(slot, holder).isHeld()).isTrue();
        return shop.confirmHold.confirm(holder).reservation().orElseThrow();
    }
}
