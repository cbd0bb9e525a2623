// SPDX-License-Identifier: Apache-2.0
package org.creneau.slot.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.creneau.eligibility.OfferedSlot;
import org.creneau.eligibility.Refusal;

/** What a case expects of the slots; each part is compared only if it is there. */
final class Expected {

    private static final String[] KEYS = {"free", "refused", "slots", "firstFree", "readyAt", "prices", "problems"};

    /** Start, end and how many more orders it takes. */
    private record Free(Instant start, Instant end, int remaining) {}

    /** Start and the codes of all that is against it. */
    private record Refused(Instant start, List<String> codes) {}

    private final Node node;

    private Expected(Node node) {
        this.node = node;
    }

    static Expected read(Node node) {
        if (node.only(KEYS).entries().isEmpty()) {
            node.refuse("at least one of " + String.join(", ", KEYS));
        }
        return new Expected(node);
    }

    boolean isOfProblems() {
        return node.has("problems");
    }

    void checkProblems(List<String> fields) {
        assertThat(fields).as("problems").isEqualTo(node.at("problems").list(Node::text));
    }

    void check(List<OfferedSlot> offered) {
        if (node.has("free")) {
            assertThat(offered.stream()
                            .filter(each -> each.verdict().isAllowed())
                            .map(Expected::free))
                    .as("free")
                    .isEqualTo(node.at("free").list(Expected::free));
        }
        if (node.has("refused")) {
            assertThat(offered.stream()
                            .filter(each -> !each.verdict().isAllowed())
                            .map(Expected::refused))
                    .as("refused")
                    .isEqualTo(node.at("refused").list(Expected::refused));
        }
        if (node.has("slots")) {
            assertThat(offered).as("slots").hasSize(node.at("slots").integer());
        }
        checkFirstFree(offered);
        checkDetails(offered);
    }

    private void checkFirstFree(List<OfferedSlot> offered) {
        if (node.has("firstFree")) {
            Node first = node.at("firstFree");
            assertThat(offered.stream()
                            .filter(each -> each.verdict().isAllowed())
                            .map(each -> each.slot().start())
                            .findFirst()
                            .orElse(null))
                    .as("firstFree")
                    .isEqualTo(first.isThere() ? Times.instant(first) : null);
        }
    }

    private void checkDetails(List<OfferedSlot> offered) {
        Map<Instant, OfferedSlot> byStart =
                offered.stream().collect(Collectors.toMap(each -> each.slot().start(), each -> each));
        expectedAt("readyAt")
                .forEach((start, ready) -> assertThat(byStart.get(start))
                        .as("%s", ready.path())
                        .extracting(each -> each.offer().readyAt())
                        .isEqualTo(Times.instant(ready)));
        expectedAt("prices")
                .forEach((start, amount) -> assertThat(byStart.get(start))
                        .as("%s", amount.path())
                        .extracting(each -> each.offer().price().stripTrailingZeros())
                        .isEqualTo(stripped(PatternReader.amount(amount))));
    }

    private static BigDecimal stripped(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }

    private Map<Instant, Node> expectedAt(String key) {
        Map<Instant, Node> expected = new TreeMap<>();
        if (node.has(key)) {
            node.at(key)
                    .entries()
                    .forEach((start, value) -> expected.put(Times.instant(new Node(value.path(), start)), value));
        }
        return expected;
    }

    private static Free free(OfferedSlot offered) {
        return new Free(offered.slot().start(), offered.slot().end(), offered.remaining());
    }

    private static Free free(Node node) {
        List<Node> parts = node.list();
        if (parts.size() != 3) {
            node.refuse("[start, end, remaining]");
        }
        return new Free(
                Times.instant(parts.get(0)),
                Times.instant(parts.get(1)),
                parts.get(2).integer());
    }

    private static Refused refused(OfferedSlot offered) {
        return new Refused(
                offered.slot().start(),
                offered.verdict().refusals().stream().map(Refusal::code).toList());
    }

    private static Refused refused(Node node) {
        List<Node> parts = node.list();
        if (parts.size() < 2) {
            node.refuse("[start, code, ...]");
        }
        return new Refused(
                Times.instant(parts.get(0)),
                parts.subList(1, parts.size()).stream().map(Node::text).toList());
    }
}
