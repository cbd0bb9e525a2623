// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.web.order.CartState;
import org.creneau.broadleaf.cart.CollectCart;
import org.creneau.broadleaf.cart.Portion;
import org.creneau.broadleaf.checkout.PickupGroups;
import org.creneau.eligibility.Refusal;
import org.creneau.eligibility.Verdict;
import org.creneau.point.PickupPoints;
import org.creneau.reservation.ChangeOutcome;
import org.creneau.reservation.PlaceDesk;
import org.creneau.reservation.visit.NamePerson;
import org.creneau.reservation.visit.PickupPerson;
import org.creneau.storefront.guard.Traffic;
import org.creneau.storefront.inquiry.VisitorHolds;
import org.creneau.storefront.slot.HoldAnswer;
import org.creneau.storefront.slot.VisitorSlots;

/**
 * {@code GET holds} tells what the visitor's cart holds, {@code POST holds} takes a slot, {@code holds/extend} keeps it longer,
 * {@code holds/release} gives it back, {@code holds/person} says who comes. Whose cart it is comes from the session alone.
 * Thread-safe.
 */
public class HoldsResource implements ApiResource {
    private static final String NOTHING_HELD = "nothing-held";

    private final VisitorSlots slots;
    private final VisitorHolds holds;
    private final NamePerson namePerson;
    private final Writers writers;
    private final ForParam parts = new ForParam();

    /** What writes it, in one. */
    public static final class Writers {
        private final HoldJson holds;
        private final VerdictJson verdicts;
        private final PickupPoints points;

        public Writers(HoldJson holds, VerdictJson verdicts, PickupPoints points) {
            this.holds = holds;
            this.verdicts = verdicts;
            this.points = points;
        }
    }

    public HoldsResource(VisitorSlots slots, VisitorHolds holds, NamePerson namePerson, Writers writers) {
        this.slots = slots;
        this.holds = holds;
        this.namePerson = namePerson;
        this.writers = writers;
    }

    @Override
    public List<ApiRoute> routes() {
        return Arrays.asList(
                ApiRoute.get("holds", Traffic.FREE, request -> list()),
                ApiRoute.post("holds", Traffic.CHANGE, this::hold),
                ApiRoute.post("holds/extend", Traffic.CHANGE, request -> extend()),
                ApiRoute.post("holds/release", Traffic.CHANGE, this::release),
                ApiRoute.post("holds/person", Traffic.CHANGE, this::person));
    }

    private ApiAnswer list() {
        return ApiAnswer.ok(json -> json.list("holds", holds.running(), writers.holds::write));
    }

    private ApiAnswer hold(ApiRequest request) {
        String slot = request.params().slot("slot").toString();
        parts.checkForm(request.params());
        String[] ticked =
                request.params().texts("acknowledge", Acks.MOST, Acks.LONGEST).toArray(new String[0]);
        HoldAnswer answer = slots.hold(slot, ticked);
        switch (answer.kind()) {
            case HELD:
                return ApiAnswer.created(json -> json.list("holds", holds.running(), writers.holds::write));
            case EMPTY_CART:
                throw ApiProblem.of(409, "cart-empty");
            case CHANGED:
                throw ApiProblem.of(409, "cart-changed");
            case REFUSED:
                throw refused(answer);
            default:
                throw ApiDoor.later();
        }
    }

    private ApiProblem refused(HoldAnswer answer) {
        return writers.points
                .find(answer.slot().point())
                .map(point -> writers.verdicts.problem(answer.verdict(), point.zone()))
                .orElseGet(() -> writers.verdicts.problem(
                        Verdict.refusedBy(Refusal.of(PlaceDesk.POINT_UNKNOWN)), java.time.ZoneOffset.UTC));
    }

    private ApiAnswer extend() {
        Map<FulfillmentGroup, ChangeOutcome> outcomes = slots.extend();
        if (outcomes.values().stream().anyMatch(outcome -> outcome != null && outcome.isDone())) {
            return list();
        }
        for (ChangeOutcome outcome : outcomes.values()) {
            if (outcome == null) {
                throw ApiDoor.later();
            }
            throw writers.verdicts.problem(outcome.verdict(), java.time.ZoneOffset.UTC);
        }
        throw ApiProblem.of(409, NOTHING_HELD);
    }

    private ApiAnswer release(ApiRequest request) {
        parts.checkForm(request.params());
        slots.release();
        return list();
    }

    private ApiAnswer person(ApiRequest request) {
        parts.checkForm(request.params());
        PickupPerson person = PersonParams.read(request.params());
        Order cart = CartState.getCart();
        if (!CollectCart.isCollectable(cart)) {
            throw ApiProblem.of(409, "cart-empty");
        }
        Optional<Portion> asked = parts.portions().asked();
        boolean all = !asked.isPresent() || asked.get().isAll();
        Optional<Long> group = asked.flatMap(Portion::group);
        boolean named = false;
        for (FulfillmentGroup each : PickupGroups.of(cart)) {
            if (all || group.isPresent() && group.get().equals(each.getId())) {
                named |= namePerson.inCart(cart.getId(), each.getId(), person);
            }
        }
        if (!named) {
            throw ApiProblem.of(409, NOTHING_HELD);
        }
        return list();
    }
}
