// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import java.math.BigDecimal;
import org.creneau.slot.Capacity;
import org.creneau.slot.Gauge;
import org.creneau.slot.KeptBack;
import org.creneau.slot.PriceBand;
import org.creneau.slot.SlotPattern;
import org.creneau.slot.SlotPatternBuilder;
import org.creneau.slot.Throughput;

/** Reads the keys of a pattern, which a plan and each of its periods have. */
final class PatternReader {

    static final String[] KEYS = {
        "length", "step", "capacity", "gauge", "throughput", "pause", "breaks", "prices", "keptBack"
    };

    private PatternReader() {}

    static SlotPattern read(Node node) {
        SlotPatternBuilder pattern = SlotPattern.builder()
                .lengthMinutes(node.at("length").integerOr(30))
                .stepMinutes(node.at("step").integerOr(0))
                .pauseMinutes(node.at("pause").integerOr(0))
                .breaks(Times.ranges(node.at("breaks")))
                .prices(node.at("prices").list(PatternReader::price));
        if (node.has("capacity")) {
            pattern.capacity(capacity(node.at("capacity")));
        }
        if (node.has("keptBack")) {
            pattern.keptBack(keptBack(node.at("keptBack")));
        }
        if (node.has("gauge")) {
            pattern.gauge(gauge(node.at("gauge")));
        }
        if (node.has("throughput")) {
            node.at("throughput")
                    .entries()
                    .forEach((mode, through) ->
                            pattern.throughput(PointReader.mode(new Node(through.path(), mode)), throughput(through)));
        }
        return pattern.build();
    }

    private static Capacity capacity(Node node) {
        node.only("orders", "items", "minutes");
        Capacity capacity = Capacity.ofOrders(node.at("orders").integer());
        capacity = node.has("items") ? capacity.withItems(node.at("items").integer()) : capacity;
        return node.has("minutes") ? capacity.withMinutes(node.at("minutes").integer()) : capacity;
    }

    private static KeptBack keptBack(Node node) {
        node.only("orders", "hours");
        return KeptBack.of(node.at("orders").integer(), node.at("hours").integer());
    }

    private static Gauge gauge(Node node) {
        node.only("floorArea", "areaPerCustomer", "visitsPerHour", "sharePercent");
        return Gauge.of(
                node.at("floorArea").integer(),
                node.at("areaPerCustomer").integer(),
                node.at("visitsPerHour").integer(),
                node.at("sharePercent").integer());
    }

    private static Throughput throughput(Node node) {
        node.only("cells", "lanes", "minutesEach");
        return node.has("cells")
                ? Throughput.ofCells(node.only("cells").at("cells").integer())
                : Throughput.ofLanes(
                        node.at("lanes").integer(), node.at("minutesEach").integer());
    }

    private static PriceBand price(Node node) {
        node.only("hours", "amount");
        return PriceBand.of(Times.range(node.at("hours")), amount(node.at("amount")));
    }

    /** In quotes, so that nobody's JSON makes it binary. */
    static BigDecimal amount(Node node) {
        return node.parsed(BigDecimal::new, "an amount in quotes such as \"-1.50\"");
    }
}
