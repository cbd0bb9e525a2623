// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creneau.memory.FixedPlans;
import org.creneau.memory.InMemoryLedger;
import org.creneau.memory.InMemoryPointStock;
import org.creneau.memory.Shop;
import org.creneau.memory.Values;
import org.creneau.point.PickupPoint;
import org.creneau.point.PointId;
import org.creneau.point.StockPolicy;
import org.creneau.slot.Basket;
import org.creneau.slot.BasketLine;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotQuery;
import org.creneau.stock.Allotment;
import org.creneau.stock.Shelf;
import org.creneau.stock.ShopSupply;
import org.creneau.stock.SkuQuantities;
import org.creneau.stock.StockChange;
import org.creneau.stock.StockLevel;
import org.junit.jupiter.api.Test;

/** A shopper wants two of the book, SKU 17, at one point, on Thursday, 12 November 2020, at eight in the morning. */
class HavingTheGoodsTest {

    private static final long BOOK = 17;
    private static final long PEN = 18;

    private final InMemoryPointStock stock = new InMemoryPointStock();
    private final InMemoryLedger ledger = new InMemoryLedger();
    private final FixedPlans plans = new FixedPlans(Shop.aPlan().build());
    private final SlotFinder finder = new SlotFinder(ledger, RuleBook.standard(), stock);
    private PickupPoint point = Shop.aPoint().build();

    @Test
    void what_nobody_counts_is_refused_for_nothing() {
        assertThat(refusals(two())).isEmpty();
        assertThat(allotment(two())).isEqualTo("17:2u");
    }

    @Test
    void a_point_whose_list_is_complete_does_not_have_what_it_does_not_name() {
        point = Shop.aPoint()
                .stockPolicy(StockPolicy.usual().withListComplete(true))
                .build();
        assertThat(refusals(two()))
                .containsOnly(Refusal.of("goods-not-there").with("skuId", BOOK).with("quantity", 2));
    }

    @Test
    void what_lies_on_the_shelf_is_taken_from_there() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(2));
        assertThat(refusals(two())).isEmpty();
        assertThat(allotment(two())).isEqualTo("17:2s");
    }

    @Test
    void too_few_are_refused_with_how_many_are_left() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(3).keeping(2));
        assertThat(refusals(two()))
                .containsOnly(Refusal.of("goods-too-few")
                        .with("skuId", BOOK)
                        .with("quantity", 2)
                        .with("left", 1));
    }

    @Test
    void what_is_sold_out_is_not_there() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(2).keeping(2));
        assertThat(refusals(two())).extracting(Refusal::code).containsOnly("goods-not-there");
    }

    @Test
    void what_the_order_has_taken_already_counts_as_free() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(2));
        stock.change(StockChange.taking(Shop.POINT, SkuQuantities.of(BOOK, 2)));
        Inquiry has = having(Shop.POINT, "17:2s", Shop.EIGHT);
        assertThat(refusals(has)).isEmpty();
        assertThat(refusals(having(PointId.of(99), "17:2s", Shop.EIGHT)))
                .as("taken elsewhere")
                .isNotEmpty();
        stock.put(Shop.POINT, BOOK, StockLevel.counted(0));
        assertThat(refusals(has)).as("what one has one keeps").isEmpty();
        assertThat(allotment(has)).isEqualTo("17:2s");
    }

    @Test
    void two_lines_of_one_sku_are_counted_together_and_one_without_a_sku_not_at_all() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(3));
        Inquiry inquiry = asking(BasketLine.of(BOOK, 1, 2), BasketLine.of(BOOK, 1, 2), BasketLine.of(0, 0, 9));
        assertThat(refusals(inquiry)).extracting(Refusal::code).containsOnly("goods-too-few");
    }

    @Test
    void each_of_several_things_that_are_missing_is_named() {
        stock.put(Shop.POINT, BOOK, StockLevel.notThere());
        stock.put(Shop.POINT, PEN, StockLevel.counted(1));
        Inquiry inquiry = asking(BasketLine.of(BOOK, 1, 2), BasketLine.of(PEN, 1, 2));
        assertThat(refusals(inquiry)).extracting(Refusal::code).containsOnly("goods-not-there", "goods-too-few");
    }

    @Test
    void what_is_made_to_order_is_there_in_any_number() {
        stock.put(Shop.POINT, BOOK, StockLevel.madeToOrder());
        assertThat(refusals(two())).isEmpty();
        assertThat(allotment(two())).isEqualTo("17:2m");
    }

    @Test
    void what_comes_from_elsewhere_is_there_so_many_days_of_the_calendar_later() {
        stock.put(Shop.POINT, BOOK, StockLevel.fromElsewhere(2));
        List<OfferedSlot> slots = slots(two());
        LocalDate saturday = LocalDate.of(2020, 11, 14);
        assertThat(slots).isNotEmpty().allSatisfy(slot -> {
            boolean early = slot.slot().start().isBefore(Instant.parse("2020-11-13T23:00:00Z"));
            assertThat(slot.verdict().isRefusedFor("goods-too-late")).isEqualTo(early);
        });
        assertThat(slots.get(0).verdict().refusals())
                .contains(Refusal.of("goods-too-late")
                        .with("skuId", BOOK)
                        .with("quantity", 2)
                        .with("from", saturday));
        assertThat(allotment(two())).isEqualTo("17:2e");
    }

    @Test
    void what_is_on_its_way_since_it_was_ordered_comes_when_it_was_said_to() {
        stock.put(Shop.POINT, BOOK, StockLevel.fromElsewhere(2));
        Instant yesterday = Shop.EIGHT.minus(Duration.ofDays(1));
        Instant friday = Instant.parse("2020-11-12T23:00:00Z");
        assertThat(slots(having(Shop.POINT, "17:2e", yesterday)))
                .allSatisfy(slot -> assertThat(slot.verdict().isRefusedFor("goods-too-late"))
                        .isEqualTo(slot.slot().start().isBefore(friday)));
        assertThat(slots(having(Shop.POINT, "17:1e", yesterday))
                        .get(9)
                        .verdict()
                        .isRefusedFor("goods-too-late"))
                .as("one more than is on its way")
                .isTrue();
    }

    @Test
    void what_is_short_on_the_shelf_comes_from_elsewhere_where_it_can() {
        stock.put(Shop.POINT, BOOK, StockLevel.counted(1).orElseIn(1));
        assertThat(slots(two()).get(0).verdict().isRefusedFor("goods-too-late")).isTrue();
        assertThat(allotment(two())).isEqualTo("17:2e");
    }

    @Test
    void the_inventory_of_the_shop_binds_what_no_shelf_counts() {
        Inquiry three = two().with(two().goods().suppliedBy(ShopSupply.of(Map.of(BOOK, 1))));
        assertThat(refusals(three)).extracting(Refusal::code).containsOnly("goods-too-few");
        stock.put(Shop.POINT, BOOK, StockLevel.fromElsewhere(1));
        assertThat(refusals(three)).extracting(Refusal::code).containsOnly("goods-too-few");
        stock.put(Shop.POINT, BOOK, StockLevel.counted(2));
        assertThat(refusals(three)).as("on the shelf").isEmpty();
        Inquiry none = two().with(two().goods().suppliedBy(ShopSupply.of(Map.of(PEN, 0))));
        stock.put(Shop.POINT, BOOK, StockLevel.madeToOrder());
        assertThat(refusals(none)).as("of another thing").isEmpty();
    }

    @Test
    void a_point_whose_shelf_was_not_looked_at_counts_nothing() {
        assertThat(two().goods().allotmentAt(point)).isEqualTo(Allotment.parse("17:2u"));
    }

    @Test
    void many_points_are_looked_at_together() {
        PickupPoint other = Shop.aPoint().id(PointId.of(13)).build();
        stock.put(Shop.POINT, BOOK, StockLevel.notThere());
        Map<PointId, OfferedSlot> first = finder.firstFree(List.of(gridOf(point), gridOf(other)), two());
        assertThat(first).containsOnlyKeys(other.id());
        Window day = Window.of(Shop.EIGHT, Shop.EIGHT.plus(Duration.ofDays(1)));
        assertThat(finder.find(List.of(gridOf(point), gridOf(other)), day, two())
                        .get(Shop.POINT))
                .isNotEmpty()
                .noneMatch(slot -> slot.verdict().isAllowed());
        assertThat(finder.firstFree(gridOf(point), two())).isEmpty();
    }

    @Test
    void the_page_that_explains_says_it_too() {
        stock.put(Shop.POINT, BOOK, StockLevel.notThere());
        ExplainSlot explain = new ExplainSlot(plans, ledger, RuleBook.standard(), stock);
        assertThat(explain.explain(point, Shop.slotAt("2020-11-12T10:00:00Z"), two()))
                .filteredOn(answer -> answer.outcome() == RuleAnswer.Outcome.REFUSES)
                .singleElement()
                .extracting(answer -> answer.refusal().get().code())
                .isEqualTo("goods-not-there");
    }

    @Test
    void two_wishes_are_equal_when_all_their_parts_are() {
        WantedGoods wish = WantedGoods.of(SkuQuantities.of(BOOK, 2));
        Values.areEqualOnlyIfAllPartsAre(
                wish,
                two().goods(),
                WantedGoods.of(SkuQuantities.of(BOOK, 3)),
                wish.keeping(Shop.POINT, Allotment.none(), Shop.EIGHT),
                wish.seeing(Map.of(Shop.POINT, Shelf.empty())),
                wish.suppliedBy(ShopSupply.of(Map.of(BOOK, 1))));
        assertThat(two()).isNotEqualTo(having(Shop.POINT, "17:1s", Shop.EIGHT));
    }

    private static Inquiry having(PointId point, String given, Instant since) {
        return two().with(two().goods().keeping(point, Allotment.parse(given), since));
    }

    private static Inquiry two() {
        return asking(BasketLine.of(BOOK, 1, 2));
    }

    private static Inquiry asking(BasketLine... lines) {
        return Inquiry.of(SlotQuery.at(Shop.EIGHT).forBasket(Basket.of(lines)));
    }

    /** Of all slots of three days, those about goods. */
    private Set<Refusal> refusals(Inquiry inquiry) {
        Set<Refusal> found = new HashSet<>();
        for (OfferedSlot slot : slots(inquiry)) {
            slot.verdict().refusals().stream()
                    .filter(refusal -> refusal.code().startsWith("goods-")
                            && !refusal.code().equals("goods-too-late"))
                    .forEach(found::add);
        }
        return found;
    }

    private List<OfferedSlot> slots(Inquiry inquiry) {
        Window days = Window.of(Shop.EIGHT, Shop.EIGHT.plus(Duration.ofDays(3)));
        return finder.find(gridOf(point), days, inquiry);
    }

    private String allotment(Inquiry inquiry) {
        return inquiry.lookingAt(stock, List.of(point.id()))
                .goods()
                .allotmentAt(point)
                .text();
    }

    private SlotGrid gridOf(PickupPoint at) {
        return SlotGrid.of(at, plans.of(at.id()));
    }
}
