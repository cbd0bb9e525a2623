// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.function.Supplier;
import org.creneau.broadleaf.point.PointLists;
import org.creneau.broadleaf.point.PointLists.Kind;
import org.creneau.broadleaf.sheet.ListReport;
import org.creneau.broadleaf.sheet.ListReport.Outcome;
import org.creneau.format.csv.FastCsvSheets;
import org.creneau.reservation.stock.Sheet;
import org.junit.jupiter.api.Test;

/**
 * Lists of ten thousand lines are looked at, and brought, in under ten seconds each, of this thread's own time, which is H2's too, so that
 * load does not matter; how long it took goes to the output.
 */
class TenThousandLinesTest {
    private static final int LINES = 10_000;

    private final Schema schema = Databases.h2();
    private final PointLists lists = new PointLists(schema.points(), new FastCsvSheets(), schema.transactions());

    @Test
    void ten_thousand_points_are_added_and_changed_and_their_hours_too() {
        schema.empty();
        lists.setEntityManager(schema.em());
        StringBuilder added = new StringBuilder("point,name,address1,postcode,city,latitude,longitude,phone\n");
        for (int n = 0; n < LINES; n++) {
            added.append(",Point ").append(n).append(",").append(n).append(" quai,75010,Paris,48.8,2.3,01\n");
        }
        bring("points added", Kind.POINTS, added.toString());
        StringWriter written = new StringWriter();
        within("points written", () -> {
            lists.write(Kind.POINTS, ';', written);
            return written;
        });
        String all = written.toString();
        bring("points changed", Kind.POINTS, all.replace(";Paris;", ";Lyon;"));
        StringBuilder hours = new StringBuilder("point,what,weekday,opens,closes\n");
        schema.sql().queryForList("SELECT POINT_ID FROM CRN_POINT ORDER BY POINT_ID", Long.class).stream()
                .limit(LINES / 5)
                .forEach(id -> {
                    for (int day = 1; day <= 5; day++) {
                        hours.append(id)
                                .append(",WEEK,")
                                .append(DayOfWeek.of(day))
                                .append(",09:00,18:00\n");
                    }
                });
        bring("hours added", Kind.HOURS, hours.toString());
        bring("hours changed", Kind.HOURS, hours.toString().replace("18:00", "19:00"));
        schema.empty();
    }

    private void bring(String what, Kind kind, String text) {
        Sheet sheet = () -> new StringReader(text);
        ListReport seen = within(what + ", looked at", () -> lists.look(kind, sheet));
        assertThat(seen.problems()).isEmpty();
        assertThat(seen.added() + seen.changed()).isEqualTo(LINES);
        ListReport report = within(what + ", brought", () -> lists.bring(kind, sheet, seen.fingerprint()));
        assertThat(report.outcome()).isEqualTo(Outcome.WRITTEN);
    }

    private static <T> T within(String what, Supplier<T> work) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        T made = work.get();
        Duration took = Duration.ofNanos(thread.getCurrentThreadCpuTime() - start);
        System.out.println("LIST " + what + ": " + took.toMillis() + " ms");
        assertThat(took).as(what).isLessThan(Duration.ofSeconds(10));
        return made;
    }
}
