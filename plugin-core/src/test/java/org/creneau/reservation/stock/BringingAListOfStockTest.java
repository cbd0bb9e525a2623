// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.memory.DirectTransactions;
import org.creneau.memory.FixedPoints;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Shop;
import org.creneau.point.NearestPoints;
import org.creneau.point.PickupPoint;
import org.creneau.point.PickupPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Conflict;
import org.creneau.stock.PointStock;
import org.creneau.stock.Shelf;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockEntry;
import org.creneau.stock.StockExchange;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.Test;

/** The shop has the points 12 and 13. */
class BringingAListOfStockTest {

    private static final String HEAD = "point,sku,kind,on_hand,safety,elsewhere_days\n";

    private final InMemoryPointStock stock = new InMemoryPointStock();
    private final FixedPoints points = new FixedPoints(
            Shop.aPoint().build(),
            Shop.aPoint().id(PointId.of(13)).name("=cmd|'/c calc'!A1").build());
    private final ImportStock importStock =
            new ImportStock(stock, points, new FastCsvSheets(), new DirectTransactions());
    private final ExportStock exportStock = new ExportStock(stock, points, new FastCsvSheets());

    @Test
    void every_kind_of_stock_is_read() {
        ImportReport report = run(
                "12,17,COUNTED,5,1,3",
                "12,18,made_to_order,,,",
                "13,17,FROM_ELSEWHERE,0,0,2",
                "13,18,NOT_THERE,,,",
                "",
                "13,19,COUNTED,0");
        assertThat(report.problems()).isEmpty();
        assertThat(report.isWritten()).isTrue();
        assertThat(report.entries()).isEqualTo(5);
        assertThat(stock.of(PointId.of(12), Set.of(17L, 18L)).levels())
                .isEqualTo(Map.of(17L, StockLevel.counted(5).keeping(1).orElseIn(3), 18L, StockLevel.madeToOrder()));
        assertThat(stock.of(PointId.of(13), Set.of(17L, 18L, 19L)).levels())
                .isEqualTo(Map.of(
                        17L, StockLevel.fromElsewhere(2), 18L, StockLevel.notThere(), 19L, StockLevel.counted(0)));
    }

    @Test
    void what_somebody_changed_since_the_dry_run_is_not_overwritten() {
        run("12,17,COUNTED,5,,");
        Sheet list = sheet(new AtomicInteger(), "12,17,COUNTED,6,,", "12,18,MADE_TO_ORDER,,,");
        ImportReport seen = importStock.dryRun(list);
        assertThat(List.of(seen.added(), seen.changed(), seen.unchanged())).containsExactly(1, 1, 0);
        run("12,17,COUNTED,4,,");
        ImportReport report = importStock.run(list, seen.fingerprint());
        assertThat(report.isWritten()).isFalse();
        assertThat(stock.page(null, null, 10)).hasSize(1);
        assertThat(importStock.run(list, report.fingerprint()).isWritten()).isTrue();
        assertThat(importStock.dryRun(list).unchanged()).isEqualTo(2);
    }

    @Test
    void every_mistake_is_named_by_line_and_column_and_then_nothing_is_written() {
        ImportReport report = run(
                "12,17,COUNTED,5,,",
                "14,17,COUNTED,5,,",
                "12,x,COUNTED,-1,1e3,400",
                ",,,,,",
                "12,18,SOMETIMES,5,,",
                "12,19,COUNTED,,,",
                "12,20,FROM_ELSEWHERE,3,,0",
                "12,21,MADE_TO_ORDER,,,5",
                "12,17,COUNTED,6,,",
                "12,22,COUNTED,1,,,more");
        assertThat(report.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 3, point: point-unknown '14'",
                        "line 4, sku: not-a-number 'x'",
                        "line 4, on_hand: not-a-number '-1'",
                        "line 4, safety: not-a-number '1e3'",
                        "line 4, elsewhere_days: not-a-number '400'",
                        "line 5, point: value-missing",
                        "line 5, sku: value-missing",
                        "line 5, kind: value-missing",
                        "line 6, kind: kind-unknown 'SOMETIMES'",
                        "line 7, on_hand: value-missing",
                        "line 8, on_hand: not-of-kind '3'",
                        "line 8, elsewhere_days: not-a-number '0'",
                        "line 9, elsewhere_days: not-of-kind '5'",
                        "line 10, sku: line-twice '2'",
                        "line 11: cell-beyond 'more'");
        assertThat(report.isWritten()).isFalse();
        assertThat(stock.page(null, null, 10)).isEmpty();
    }

    @Test
    void a_sku_that_the_shop_has_not_is_named_by_line_and_column() {
        importStock.setSkus(numbers -> Set.of(17L));
        ImportReport report = run("12,17,COUNTED,5,,", "12,4711,COUNTED,5,,", "14,4712,COUNTED,x,,");
        assertThat(report.problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 3, sku: sku-unknown '4711'",
                        "line 4, point: point-unknown '14'",
                        "line 4, sku: sku-unknown '4712'",
                        "line 4, on_hand: not-a-number 'x'");
        assertThat(report.isWritten()).isFalse();
        assertThat(stock.page(null, null, 10)).isEmpty();
    }

    @Test
    void the_skus_of_a_long_list_are_looked_up_by_the_five_hundred() {
        List<Integer> asked = new ArrayList<>();
        importStock.setSkus(numbers -> {
            asked.add(numbers.size());
            return numbers;
        });
        String[] lines = new String[1_200];
        for (int n = 0; n < lines.length; n++) {
            lines[n] = "12," + (n + 1) + ",COUNTED,5,,";
        }
        assertThat(run(lines).entries()).isEqualTo(1_200);
        assertThat(asked).containsExactly(500, 500, 200);
    }

    @Test
    void a_head_that_is_wrong_is_told_once() {
        assertThat(importStock
                        .run(() -> new StringReader("point,SKU,colour,sku\n12,17,red,18\n"))
                        .problems())
                .extracting(Object::toString)
                .containsExactly(
                        "line 1, colour: column-unknown 'colour'",
                        "line 1, sku: column-twice 'sku'",
                        "line 1, kind: column-missing");
    }

    @Test
    void a_list_without_a_line_is_a_mistake() {
        assertThat(importStock.run(() -> new StringReader("")).problems())
                .extracting(SheetProblem::code)
                .containsExactly("nothing-there");
        assertThat(run().problems()).extracting(SheetProblem::code).containsExactly("nothing-there");
    }

    @Test
    void a_dry_run_writes_nothing_and_says_what_would_come_of_it() {
        ImportReport report = importStock.dryRun(sheet(new AtomicInteger(), "12,17,COUNTED,5,,"));
        assertThat(report.entries()).isEqualTo(1);
        assertThat(report.problemCount()).isZero();
        assertThat(report.isWritten()).isFalse();
        assertThat(stock.page(null, null, 10)).isEmpty();
    }

    @Test
    void what_orders_have_taken_stays_taken() {
        run("12,17,COUNTED,5,,");
        stock.change(StockChange.taking(PointId.of(12), SkuQuantities.of(17, 3)));
        run("12,17,COUNTED,10,,");
        assertThat(stock.of(PointId.of(12), Set.of(17L)).level(17))
                .contains(StockLevel.counted(10).keepingTaken(3));
    }

    @Test
    void what_is_written_is_what_was_judged_also_if_the_list_changes_meanwhile() {
        AtomicInteger opened = new AtomicInteger();
        assertThat(importStock.run(sheet(opened, "12,17,COUNTED,5,,")).isWritten())
                .isTrue();
        assertThat(opened).hasValue(1);
    }

    @Test
    void it_is_written_in_the_order_in_which_holds_take_goods_whatever_order_the_list_has() {
        List<StockEntry> seen = new ArrayList<>();
        StringBuilder backwards = new StringBuilder(HEAD);
        for (int sku = 700; sku >= 1; sku--) {
            backwards.append("13,").append(sku).append(",COUNTED,5,,\n");
            backwards.append("12,").append(sku).append(",COUNTED,5,,\n");
        }
        importing(seen::addAll).run(() -> new StringReader(backwards.toString()));
        assertThat(seen)
                .hasSize(1_400)
                .isSortedAccordingTo(Comparator.comparing(StockEntry::point).thenComparingLong(StockEntry::sku));
        List<StockChange> held = new StockExchange()
                .take(PointId.of(13), SkuQuantities.of(Map.of(600L, 1, 17L, 1)))
                .take(PointId.of(12), SkuQuantities.of(Map.of(600L, 1, 17L, 1)))
                .changes();
        assertThat(held)
                .isSortedAccordingTo(Comparator.comparing(StockChange::point).thenComparingLong(StockChange::sku));
    }

    @Test
    void what_the_database_refuses_in_passing_is_written_again_from_the_start() {
        AtomicInteger puts = new AtomicInteger();
        ImportReport report = importing(entries -> {
                    if (puts.incrementAndGet() % 2 == 0 && puts.get() < 6) {
                        throw new Conflict("row changed since the snapshot");
                    }
                })
                .run(counting(600));
        assertThat(report.isWritten()).isTrue();
        assertThat(puts).as("two parts, three times").hasValue(6);
        assertThat(stock.page(null, null, 5_000)).hasSize(600);
    }

    @Test
    void after_three_conflicts_nothing_is_written() {
        AtomicInteger puts = new AtomicInteger();
        ImportStock refused = importing(entries -> {
            if (puts.incrementAndGet() % 2 == 0) {
                throw new Conflict("row changed since the snapshot");
            }
        });
        assertThatThrownBy(() -> refused.run(counting(600))).isInstanceOf(Conflict.class);
        assertThat(puts).hasValue(6);
        assertThat(stock.page(null, null, 5_000)).isEmpty();
    }

    @Test
    void a_file_that_cannot_be_read_is_said_to_be_so() {
        Sheet broken = () -> new Reader() {
            @Override
            public int read(char[] into, int offset, int length) throws IOException {
                throw new IOException("the disk is gone");
            }

            @Override
            public void close() {}
        };
        assertThatThrownBy(() -> importStock.run(broken))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("the disk is gone");
    }

    @Test
    void the_first_thousand_mistakes_are_named_and_all_are_counted() {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < 1_500; i++) {
            text.append("12,").append(i + 1).append(",COUNTED,none,,\n");
        }
        ImportReport report = importStock.run(() -> new StringReader(text.toString()));
        assertThat(report.problems()).hasSize(1_000);
        assertThat(report.problemCount()).isEqualTo(1_500);
    }

    @Test
    void a_long_list_is_written_whole_and_one_too_long_not_at_all() {
        assertThat(importStock.run(counting(1_234)).entries()).isEqualTo(1_234);
        assertThat(stock.page(null, null, 5_000)).hasSize(1_234);
        ImportReport tooLong = importStock.run(counting(200_001));
        assertThat(tooLong.problems())
                .extracting(Object::toString)
                .containsExactly("line 200002: too-many-lines '200000'");
        assertThat(stock.page(null, null, 5_000)).hasSize(1_234);
    }

    @Test
    void what_is_written_can_be_read_and_a_name_that_is_a_formula_is_only_a_name() throws IOException {
        run("12,17,COUNTED,5,1,3", "13,17,FROM_ELSEWHERE,,,2", "13,18,MADE_TO_ORDER,,,");
        stock.change(StockChange.taking(PointId.of(12), SkuQuantities.of(17, 2)));
        String text = export(null);
        assertThat(text.lines())
                .containsExactly(
                        "point,point_name,sku,kind,on_hand,taken,safety,elsewhere_days",
                        "12,Librairie du Canal,17,COUNTED,5,2,1,3",
                        "13,'=cmd|'/c calc'!A1,17,FROM_ELSEWHERE,0,0,0,2",
                        "13,'=cmd|'/c calc'!A1,18,MADE_TO_ORDER,0,0,0,0");
        assertThat(importStock.run(() -> new StringReader(text)).isWritten()).isTrue();
        assertThat(export(null)).isEqualTo(text);
        assertThat(export(PointId.of(12)).lines()).hasSize(2);
    }

    @Test
    void a_list_of_more_than_a_page_is_written_whole() throws IOException {
        importStock.run(counting(1_001));
        assertThat(export(null).lines()).hasSize(1_002).doesNotHaveDuplicates();
    }

    /** Into the stock, but before each part that happens. */
    private ImportStock importing(Consumer<List<StockEntry>> before) {
        PointStock watched = new PointStock() {
            @Override
            public void put(List<StockEntry> entries) {
                before.accept(entries);
                stock.put(entries);
            }

            @Override
            public Shelf of(PointId point, Set<Long> skus) {
                return stock.of(point, skus);
            }

            @Override
            public Map<PointId, Shelf> of(Collection<PointId> of, Set<Long> skus) {
                return stock.of(of, skus);
            }

            @Override
            public boolean change(List<StockChange> changes) {
                return stock.change(changes);
            }

            @Override
            public List<StockEntry> page(PointId point, StockEntry after, int limit) {
                return stock.page(point, after, limit);
            }
        };
        return new ImportStock(watched, points, new FastCsvSheets(), new DirectTransactions());
    }

    @Test
    void a_point_is_read_once_however_much_it_has() throws IOException {
        importStock.run(counting(1_001));
        AtomicInteger reads = new AtomicInteger();
        PickupPoints counted = new PickupPoints() {
            @Override
            public Optional<PickupPoint> find(PointId id) {
                reads.incrementAndGet();
                return points.find(id);
            }

            @Override
            public List<PickupPoint> all() {
                return points.all();
            }

            @Override
            public NearestPoints nearest() {
                return points.nearest();
            }
        };
        new ExportStock(stock, counted, new FastCsvSheets()).write(null, new StringWriter());
        assertThat(reads.get()).isEqualTo((int) stock.page(null, null, 2_000).stream()
                .map(StockEntry::point)
                .distinct()
                .count());
    }

    private String export(PointId point) throws IOException {
        StringWriter text = new StringWriter();
        exportStock.write(point, text);
        return text.toString();
    }

    private ImportReport run(String... lines) {
        return importStock.run(sheet(new AtomicInteger(), lines));
    }

    private static Sheet sheet(AtomicInteger opened, String... lines) {
        return () -> {
            opened.incrementAndGet();
            return new StringReader(HEAD + String.join("\n", lines));
        };
    }

    private static Sheet counting(int lines) {
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 1; i <= lines; i++) {
            text.append("12,").append(i).append(",COUNTED,1,,\n");
        }
        return () -> new StringReader(text.toString());
    }
}
