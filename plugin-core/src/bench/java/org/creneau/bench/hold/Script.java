// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the plugin sends for a hold and its release, as a bare contender can send it for any other pair: learnt from two
 * pairs that have nothing in common. What is the same in both is fixed; what differs must be one of the facts of a pair,
 * a time at a fixed distance from the start of its slot, or a fresh id. So the script follows the plugin, whatever it comes
 * to send.
 */
final class Script {
    final List<List<Line>> transactions = new ArrayList<>();
    private final List<Sent> first;
    private final Object[] firstFacts;
    private final List<Sent> second;
    private final Object[] secondFacts;

    private Script(List<Sent> first, Object[] firstFacts, List<Sent> second, Object[] secondFacts) {
        this.first = first;
        this.firstFacts = firstFacts;
        this.second = second;
        this.secondFacts = secondFacts;
    }

    static Script learnt(List<Sent> first, Object[] firstFacts, List<Sent> second, Object[] secondFacts) {
        checkSame("two holds of the plugin", first, second);
        Script script = new Script(first, firstFacts, second, secondFacts);
        script.learn();
        return script;
    }

    /** Throws if the two did not send the same statements in the same order. */
    static void checkSame(String who, List<Sent> one, List<Sent> other) {
        List<String> sent = one.stream().map(Sent::normalised).toList();
        List<String> expected = other.stream().map(Sent::normalised).toList();
        if (!sent.equals(expected)) {
            throw new IllegalStateException(who + " do not send the same:\n" + String.join("\n", sent) + "\nand\n"
                    + String.join("\n", expected));
        }
    }

    /** As the plugin sent it. */
    List<Sent> sentences() {
        return first;
    }

    private void learn() {
        List<Line> transaction = new ArrayList<>();
        for (int n = 0; n < first.size(); n++) {
            Sent sent = first.get(n);
            if (sent.sql.equals(Sent.ROLLBACK)) {
                throw new IllegalStateException("the plugin rolled back; it is meant to hold and to release");
            }
            if (sent.endsTransaction()) {
                transactions.add(transaction);
                transaction = new ArrayList<>();
            } else {
                transaction.add(line(sent, second.get(n)));
            }
        }
        if (transactions.size() != 2) {
            throw new IllegalStateException(
                    transactions.size() + " transactions, allowed is 2: the hold and the release");
        }
    }

    private Line line(Sent one, Sent other) {
        Line line = new Line(one.sql);
        one.parameters.forEach((position, parameter) -> line.add(source(
                one.sql + ", parameter " + position,
                parameter,
                Objects.requireNonNull(other.parameters.get(position)).value())));
        return line;
    }

    private Line.Source source(String where, Sent.Parameter parameter, Object other) {
        Object value = parameter.value();
        if (value == null && other == null) {
            return (statement, position, facts, ids) -> statement.setNull(position, parameter.type());
        }
        if (Objects.equals(value, other)) {
            return (statement, position, facts, ids) -> Line.set(statement, position, value);
        }
        for (Pair.Fact fact : Pair.Fact.values()) {
            int at = fact.ordinal();
            if (Objects.equals(value, firstFacts[at]) && Objects.equals(other, secondFacts[at])) {
                return (statement, position, facts, ids) -> Line.set(statement, position, facts[at]);
            }
        }
        return number(where, value, other);
    }

    private Line.Source number(String where, Object value, Object other) {
        if (!(value instanceof Long one && other instanceof Long two)) {
            throw new IllegalStateException(where + " is " + value + " and " + other
                    + ", allowed is the same twice, a fact of the pair, or a number");
        }
        int start = Pair.Fact.START.ordinal();
        long distance = one - (Long) firstFacts[start];
        if (distance == two - (Long) secondFacts[start]) {
            return (statement, position, facts, ids) -> statement.setLong(position, (Long) facts[start] + distance);
        }
        return (statement, position, facts, ids) ->
                statement.setLong(position, ids.computeIfAbsent(one, any -> Pair.freshId()));
    }
}
