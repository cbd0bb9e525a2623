// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;
import org.broadleafcommerce.core.order.domain.Order;
import org.broadleafcommerce.core.order.domain.OrderItem;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.broadleaf.checkout.PickupGroups;

/**
 * Where the goods of a cart are, or are to be: each line's {@link Split} among the groups of goods. Gift cards and downloads are
 * in no plan. Nothing of it is in the cart until {@link GroupLines#arrange} writes it. Immutable, for one request.
 */
final class CartPlan {
    private final List<Part> parts;
    private final List<Planned> lines;

    private CartPlan(List<Part> parts, List<Planned> lines) {
        this.parts = Collections.unmodifiableList(parts);
        this.lines = Collections.unmodifiableList(lines);
    }

    /** How it is now. */
    static CartPlan of(Order cart) {
        List<FulfillmentGroup> goods = new ArrayList<FulfillmentGroup>(PickupGroups.of(cart));
        goods.addAll(PickupGroups.othersOf(cart));
        List<Part> parts = new ArrayList<Part>();
        List<Planned> lines = new ArrayList<Planned>();
        for (FulfillmentGroup group : goods) {
            Part part = new Part(group);
            parts.add(part);
            for (LineUnits units : LineUnits.in(Collections.singletonList(group))) {
                put(units, part, lines);
            }
        }
        return new CartPlan(parts, lines);
    }

    private static void put(LineUnits units, Part part, List<Planned> lines) {
        for (int n = 0; n < lines.size(); n++) {
            if (LineUnits.isSame(lines.get(n).line, units.line())) {
                lines.set(n, lines.get(n).with(lines.get(n).split.with(part, units.units())));
                return;
            }
        }
        lines.add(new Planned(units.line(), Split.<Part>none().with(part, units.units())));
    }

    /** Pickup groups first, then what is delivered, each in the order's own order. */
    List<Part> parts() {
        return parts;
    }

    /** What is collected, or is not. */
    List<Part> parts(boolean collected) {
        List<Part> found = new ArrayList<Part>();
        for (Part part : parts) {
            if (part.isCollected() == collected) {
                found.add(part);
            }
        }
        return found;
    }

    Optional<Part> pickupGroup(long number) {
        return parts(true).stream().filter(part -> part.isOfNumber(number)).findFirst();
    }

    /** What is in it by this plan. */
    List<LineUnits> in(Part part) {
        return in(Collections.singletonList(part));
    }

    /** What is in those together, each line once. */
    List<LineUnits> in(List<Part> some) {
        List<LineUnits> found = new ArrayList<LineUnits>();
        for (Planned each : lines) {
            int units = 0;
            for (Part part : some) {
                units += each.split.in(part);
            }
            if (units > 0) {
                found.add(new LineUnits(each.line, units));
            }
        }
        return found;
    }

    boolean isEmpty(Part part) {
        return in(part).isEmpty();
    }

    /** How many units there are in all of it. */
    int units(Part part) {
        int units = 0;
        for (LineUnits each : in(part)) {
            units += each.units();
        }
        return units;
    }

    /** What is meant by a portion, part by part; empty if the cart has not all of it, no longer, or more of a line than was seen. */
    List<Share> chosen(Portion portion) {
        if (portion.isAll()) {
            return allOf(parts);
        }
        if (portion.group().isPresent()) {
            return allOf(partsOf(portion.group().get()));
        }
        List<Share> shares = new ArrayList<Share>();
        CartPlan left = this;
        for (Portion.Pick pick : portion.picks()) {
            List<Share> found = left.picked(pick);
            if (found.isEmpty()) {
                return found;
            }
            shares.addAll(found);
            left = left.without(found);
        }
        return shares;
    }

    List<Share> allOf(Part part) {
        return allOf(Collections.singletonList(part));
    }

    /** What is not stored yet, since core has put it there a moment ago. */
    List<Share> newIn(Part part) {
        List<Share> shares = new ArrayList<Share>();
        for (FulfillmentGroupItem item : part.group().getFulfillmentGroupItems()) {
            if (item.getId() == null && item.getQuantity() > 0) {
                shares.add(new Share(item.getOrderItem(), part, item.getQuantity()));
            }
        }
        return shares;
    }

    static List<LineUnits> unitsOf(List<Share> shares) {
        List<LineUnits> units = new ArrayList<LineUnits>();
        for (Share share : shares) {
            units.add(new LineUnits(share.line, share.units));
        }
        return units;
    }

    private List<Share> allOf(List<Part> wanted) {
        List<Share> shares = new ArrayList<Share>();
        for (Planned each : lines) {
            for (Part part : wanted) {
                if (each.split.in(part) > 0) {
                    shares.add(new Share(each.line, part, each.split.in(part)));
                }
            }
        }
        return shares;
    }

    private List<Share> picked(Portion.Pick pick) {
        List<Share> shares = new ArrayList<Share>();
        int open = pick.units();
        int had = 0;
        for (Planned each : lines) {
            if (each.line.getId() != null && each.line.getId() == pick.line()) {
                for (Part part : partsOf(pick.part())) {
                    had += each.split.in(part);
                    int here = Math.min(open, each.split.in(part));
                    if (here > 0) {
                        shares.add(new Share(each.line, part, here));
                    }
                    open -= here;
                }
            }
        }
        return open > 0 || had != pick.had() ? Collections.<Share>emptyList() : shares;
    }

    private List<Part> partsOf(long number) {
        return number == Portion.DELIVERED
                ? parts(false)
                : pickupGroup(number).map(Collections::singletonList).orElse(Collections.<Part>emptyList());
    }

    /** Only to see what is left for a second pick of the same. */
    private CartPlan without(List<Share> shares) {
        List<Planned> next = new ArrayList<Planned>(lines);
        for (Share share : shares) {
            change(next, share, split -> split.less(share.units, Collections.singletonList(share.from)));
        }
        return new CartPlan(parts, next);
    }

    /** Whether nothing else is in that part. */
    boolean isAllOf(Part part, List<Share> shares) {
        return without(shares).isEmpty(part);
    }

    /** With those units in that part, which may be new to the cart. */
    CartPlan moved(List<Share> shares, Part to) {
        List<Part> all = new ArrayList<Part>(parts);
        if (!all.contains(to)) {
            all.add(to);
        }
        List<Planned> next = new ArrayList<Planned>(lines);
        for (Share share : shares) {
            if (share.from != to) {
                change(next, share, split -> split.moved(share.from, to, share.units));
            }
        }
        return new CartPlan(all, next);
    }

    private static void change(List<Planned> lines, Share share, Change change) {
        for (int n = 0; n < lines.size(); n++) {
            if (LineUnits.isSame(lines.get(n).line, share.line)) {
                lines.set(n, lines.get(n).with(change.of(lines.get(n).split)));
            }
        }
    }

    /** What is done to the split of one line. */
    private interface Change {
        Split<Part> of(Split<Part> before);
    }

    /** One line and its split. */
    private static final class Planned {
        private final OrderItem line;
        private final Split<Part> split;

        private Planned(OrderItem line, Split<Part> split) {
            this.line = line;
            this.split = split;
        }

        private Planned with(Split<Part> other) {
            return new Planned(line, other);
        }
    }

    /** So many units of a line in one part. */
    static final class Share {
        private final OrderItem line;
        private final Part from;
        private final int units;

        private Share(OrderItem line, Part from, int units) {
            this.line = line;
            this.from = from;
            this.units = units;
        }

        Part from() {
            return from;
        }
    }
}
