// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.extension.AbstractPickupExtensionHandler;
import org.creneau.broadleaf.extension.PickupExtensionManager;
import org.creneau.broadleaf.goods.GoodsNames;
import org.creneau.eligibility.Refusal;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.Reservation;
import org.creneau.reservation.stock.ImportReport;
import org.creneau.reservation.stock.ImportStock;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A module of the shop has a word in holding a slot and in its price; and goods have names. */
class DecidingForOneselfTest {
    private static final Refusal MEMBERS = Refusal.of("members-only");

    private final Shop shop = Shop.withPlugin();
    private final PickupExtensionManager manager =
            shop.bean("creneauPickupExtensionManager", PickupExtensionManager.class);
    private final Module module = new Module();

    @BeforeEach
    void install() {
        manager.registerHandler(module);
    }

    @AfterEach
    void uninstall() {
        manager.getHandlers().remove(module);
    }

    @Test
    void whoMayNotHoldIsToldWhyAndTakesNoPlace() {
        PickupPlace point = shop.aPoint().open();
        SlotId slot = point.slot("2026-06-02T10:00");
        module.shut = true;
        HoldOutcome outcome = shop.aShopper().puts(shop.goods("12.50")).asksFor(slot);
        assertThat(outcome.verdict().refusals()).containsExactly(MEMBERS);
        assertThat(shop.books.taken(slot)).isZero();
        assertThat(module.heard).isEmpty();
    }

    @Test
    void theModuleHearsOfWhatIsHeld() {
        SlotId slot = shop.aPoint().open().slot("2026-06-02T10:00");
        Shopper shopper = shop.aShopper().puts(shop.goods("12.50")).collectsAt(slot);
        assertThat(module.heard).contains(shopper.reservation().token().toString());
    }

    @Test
    void whoMayNoLongerHoldDoesNotPayForIt() {
        SlotId slot = shop.aPoint().open().slot("2026-06-02T10:00");
        Shopper shopper = shop.aShopper().puts(shop.goods("12.50")).collectsAt(slot);
        module.shut = true;
        assertThat(shopper.checksOut().thrown()).isNotNull();
        assertThat(shop.books.orderStatus(shopper.orderId())).isEqualTo("IN_PROCESS");
        assertThat(shop.books.taken(slot)).isEqualTo(1);
        module.shut = false;
        assertThat(shopper.checksOut().thrown()).isNull();
    }

    @Test
    void whatTheModuleAsksIsWhatTheOrderCosts() {
        SlotId slot = shop.aPoint().asking("2.00").open().slot("2026-06-02T10:00");
        module.fee = new BigDecimal("5.00");
        Shopper shopper = shop.aShopper().puts(shop.goods("12.50")).collectsAt(slot);
        assertThat(shopper.cart(Order::getTotalFulfillmentCharges).getAmount()).isEqualByComparingTo("5.00");
        assertThat(shopper.checksOut().thrown()).isNull();
        assertThat(shopper.order(Order::getTotalFulfillmentCharges).getAmount()).isEqualByComparingTo("5.00");
    }

    @Test
    void aGoodIsCalledWhatTheCatalogueCallsIt() {
        Goods book = shop.goods("12.50");
        GoodsNames names = shop.bean("creneauGoodsNames", GoodsNames.class);
        assertThat(names.of(book.skuId(), Locale.FRANCE)).isEqualTo(book.name());
        assertThat(names.of(999_999_999, Locale.FRANCE)).isEmpty();
    }

    @Test
    void aListOfStockThatNamesWhatTheShopHasNotIsRefusedByLineAndColumn() {
        Goods book = shop.goods("12.50");
        PickupPlace point = shop.aPoint().open();
        ImportStock stock = shop.bean("creneauImportStock", ImportStock.class);
        String known = point.id() + "," + book.skuId() + ",COUNTED,5\n";
        String head = "point,sku,kind,on_hand\n";
        ImportReport refused = stock.run(() -> new StringReader(head + known + point.id() + ",999999999,COUNTED,5\n"));
        assertThat(refused.isWritten()).isFalse();
        assertThat(refused.problems())
                .extracting(Object::toString)
                .containsExactly("line 3, sku: sku-unknown '999999999'");
        assertThat(stock.run(() -> new StringReader(head + known)).isWritten()).isTrue();
    }

    /** Lets nobody hold while it is shut, and asks its own fee if it has one. */
    private static final class Module extends AbstractPickupExtensionHandler {
        private final List<String> heard = new ArrayList<>();
        private boolean shut;
        private BigDecimal fee;

        @Override
        public ExtensionResultStatusType mayHold(
                Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal) {
            if (shut) {
                refusal.setResult(MEMBERS);
            }
            return ExtensionResultStatusType.HANDLED;
        }

        @Override
        public ExtensionResultStatusType afterHold(Reservation hold) {
            heard.add(hold.token().toString());
            return ExtensionResultStatusType.HANDLED;
        }

        @Override
        public ExtensionResultStatusType fee(
                PointId point, Optional<Order> order, ExtensionResultHolder<PriceTerms> terms) {
            if (fee != null) {
                terms.setResult(PriceTerms.of(fee));
            }
            return ExtensionResultStatusType.HANDLED;
        }
    }
}
