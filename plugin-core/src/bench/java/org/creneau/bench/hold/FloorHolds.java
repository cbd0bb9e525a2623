// SPDX-License-Identifier: Apache-2.0
package org.creneau.bench.hold;

import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * One conditional update of the counter and one reservation added, committed: less than that no hold can do. What it adds to
 * the counters has to be taken off afterwards.
 */
final class FloorHolds implements Contender {
    private final DataSource pool;
    private final List<Line> lines;

    FloorHolds(DataSource pool, Script script) {
        this.pool = pool;
        Line update = new Line("update CRN_SLOT_COUNTER set TAKEN_ORDERS = TAKEN_ORDERS + 1"
                + " where POINT_ID = ? and SLOT_START = ? and TAKEN_ORDERS <= 2000000000");
        update.add(fact(Pair.Fact.POINT));
        update.add(fact(Pair.Fact.START));
        this.lines = List.of(insertOf(script), update);
    }

    private static Line.Source fact(Pair.Fact fact) {
        return (statement, position, facts, ids) -> Line.set(statement, position, facts[fact.ordinal()]);
    }

    private static Line insertOf(Script script) {
        return script.transactions.get(0).stream()
                .filter(line -> line.sql.toUpperCase(Locale.ROOT).startsWith("INSERT INTO CRN_RESERVATION "))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void hold(Pair pair) {
        BareHolds.send(pool, lines, pair.madeUp());
    }

    @Override
    public void release(Pair pair) {}
}
