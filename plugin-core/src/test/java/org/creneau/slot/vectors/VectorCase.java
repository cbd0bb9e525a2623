// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.creneau.eligibility.CollectRequest;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.RuleBook;
import org.creneau.point.InvalidSettings;
import org.creneau.point.OpeningHours;
import org.creneau.point.Problem;
import org.creneau.slot.SlotGrid;
import org.creneau.slot.SlotOffer;
import org.creneau.slot.SlotQuery;
import org.creneau.slot.Taken;

/** One case of a vector file: settings, a shopper, a window and what is expected of the slots in it. */
public final class VectorCase {

    private final Node node;

    VectorCase(Node node) {
        this.node = node;
    }

    public String id() {
        return node.at("id").text();
    }

    /** Throws {@link AssertionError} where the code differs, {@link IllegalArgumentException} for a case that cannot be read. */
    public void check() {
        node.only("id", "why", "point", "hours", "plan", "taken", "cart", "now", "from", "to", "expect");
        Expected expected = Expected.read(node.at("expect"));
        if (expected.isOfProblems()) {
            expected.checkProblems(problems());
        } else {
            expected.check(offered(grid()));
        }
    }

    private SlotGrid grid() {
        OpeningHours hours = HoursReader.read(node.at("hours"));
        return SlotGrid.of(PointReader.read(node.at("point"), hours), PlanReader.read(node.at("plan")));
    }

    private List<String> problems() {
        try {
            grid();
        } catch (InvalidSettings e) {
            return e.problems().stream().map(Problem::field).collect(Collectors.toList());
        }
        return List.of();
    }

    private List<OfferedSlot> offered(SlotGrid grid) {
        SlotQuery query = CartReader.read(node.at("cart"), Times.instant(node.at("now")));
        Taken taken = CartReader.taken(node.at("taken"));
        Instant from = Times.instant(node.at("from"));
        List<SlotOffer> offers = grid.offers(query, taken, from, Times.instant(node.at("to")));
        RuleBook rules = RuleBook.standard();
        return offers.stream()
                .map(offer -> OfferedSlot.of(offer, rules.judge(CollectRequest.of(grid, offer, query))))
                .toList();
    }
}
