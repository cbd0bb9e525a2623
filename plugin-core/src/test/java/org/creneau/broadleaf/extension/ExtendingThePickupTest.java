// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.extension;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultHolder;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.order.domain.Order;
import org.creneau.broadleaf.pricing.CollectFees;
import org.creneau.eligibility.Refusal;
import org.creneau.memory.Shop;
import org.creneau.point.PointId;
import org.creneau.reservation.Collector;
import org.creneau.reservation.HoldIssue;
import org.creneau.reservation.HoldLimits;
import org.creneau.reservation.HoldOutcome;
import org.creneau.reservation.HoldSlot;
import org.creneau.reservation.Holder;
import org.creneau.reservation.Reservation;
import org.creneau.slot.PriceTerms;
import org.creneau.slot.SlotId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two modules of a shop have something to say, the way Broadleaf's own handlers do. */
class ExtendingThePickupTest {
    private static final SlotId TEN = Shop.slotAt("2020-11-12T09:00:00Z");

    private final Shop shop = new Shop();
    private final PickupExtensionManager manager = new PickupExtensionManager();
    private final HoldIssue issue = new HoldIssue(shop.policies, HoldLimits.none(), new java.security.SecureRandom());
    private final HoldSlot holdSlot = new HoldSlot(shop.desk, shop.book, issue, shop.clock);
    private final CollectFees set = (point, order) -> PriceTerms.of(new BigDecimal("2.00"));
    private final List<String> asked = new ArrayList<>();

    @BeforeEach
    void install() {
        issue.setGate(new ExtensionGate(manager));
    }

    @Test
    void without_handlers_everybody_may_hold_and_the_merchants_fee_counts() {
        assertThat(hold().isHeld()).isTrue();
        assertThat(fee()).isEqualByComparingTo("2.00");
    }

    @Test
    void handlers_are_asked_by_their_priority_and_the_first_refusal_counts() {
        manager.registerHandler(new Closed(20));
        manager.registerHandler(new Asking(10));
        manager.registerHandler(new Unasked(30));
        assertThat(hold().verdict().refusals()).containsExactly(Refusal.of("shop-says-no"));
        assertThat(asked).containsExactly("asking", "closed");
    }

    @Test
    void a_handler_hears_of_what_is_held() {
        manager.registerHandler(new Asking(10));
        Reservation hold = hold().reservation().orElseThrow();
        assertThat(asked).containsExactly("asking", "held " + hold.token());
    }

    @Test
    void a_handler_that_is_not_enabled_is_not_asked() {
        Closed closed = new Closed(20);
        closed.setEnabled(false);
        manager.registerHandler(closed);
        assertThat(hold().isHeld()).isTrue();
    }

    @Test
    void each_handler_goes_on_from_the_fee_of_the_one_before() {
        manager.registerHandler(new Dearer(1));
        manager.registerHandler(new Halved(2));
        assertThat(fee()).isEqualByComparingTo("2.50");
    }

    private HoldOutcome hold() {
        return holdSlot.hold(TEN, Holder.of(1, 11));
    }

    private BigDecimal fee() {
        return new ExtensionFees(set, manager).of(Shop.POINT, Optional.empty()).fee();
    }

    private final class Asking extends AbstractPickupExtensionHandler {
        private Asking(int priority) {
            setPriority(priority);
        }

        @Override
        public ExtensionResultStatusType mayHold(
                Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal) {
            asked.add("asking");
            return ExtensionResultStatusType.HANDLED;
        }

        @Override
        public ExtensionResultStatusType afterHold(Reservation hold) {
            asked.add("held " + hold.token());
            return ExtensionResultStatusType.HANDLED_CONTINUE;
        }
    }

    private final class Closed extends AbstractPickupExtensionHandler {
        private Closed(int priority) {
            setPriority(priority);
        }

        @Override
        public ExtensionResultStatusType mayHold(
                Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal) {
            asked.add("closed");
            refusal.setResult(Refusal.of("shop-says-no"));
            return ExtensionResultStatusType.HANDLED;
        }
    }

    private final class Unasked extends AbstractPickupExtensionHandler {
        private Unasked(int priority) {
            setPriority(priority);
        }

        @Override
        public ExtensionResultStatusType mayHold(
                Collector collector, SlotId slot, Instant now, ExtensionResultHolder<Refusal> refusal) {
            asked.add("unasked");
            return ExtensionResultStatusType.NOT_HANDLED;
        }
    }

    private static final class Dearer extends AbstractPickupExtensionHandler {
        private Dearer(int priority) {
            setPriority(priority);
        }

        @Override
        public ExtensionResultStatusType fee(
                PointId point, Optional<Order> order, ExtensionResultHolder<PriceTerms> terms) {
            terms.setResult(PriceTerms.of(terms.getResult().fee().add(new BigDecimal("3"))));
            return ExtensionResultStatusType.HANDLED;
        }
    }

    private static final class Halved extends AbstractPickupExtensionHandler {
        private Halved(int priority) {
            setPriority(priority);
        }

        @Override
        public ExtensionResultStatusType fee(
                PointId point, Optional<Order> order, ExtensionResultHolder<PriceTerms> terms) {
            terms.setResult(PriceTerms.of(terms.getResult().fee().divide(new BigDecimal("2"))));
            return ExtensionResultStatusType.HANDLED;
        }
    }
}
