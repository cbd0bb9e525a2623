// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.creneau.broadleaf.store.Schema;
import org.creneau.proof.Bookings;
import org.creneau.proof.DatabaseTown;
import org.creneau.proof.OwnPostgres;
import org.creneau.proof.node.Moment.Work;

/**
 * Two nodes, the time they live in and the database they share. Time passes with what they say: a few seconds for each
 * line. For one thread.
 */
final class Cluster implements AutoCloseable {

    private static final int NODES = 2;
    private static final int MOST_SECONDS = 300;
    private static final Duration A_LINE = Duration.ofSeconds(3);
    private static final int LINES_A_RUN = 100;
    private static final Duration A_HOLD = Duration.ofMinutes(16);

    private final String database;
    private final Path file;
    private final SharedPage page;
    private final Schema schema;
    private final DatabaseTown town;
    private final Child[] nodes = new Child[NODES];
    private final int[] lives = new int[NODES];
    private final BlockingQueue<Line> heard = new LinkedBlockingQueue<>();
    private final Promises promises = new Promises();
    private final Autopsy autopsy = new Autopsy();

    Cluster(String database, Path file) throws InterruptedException {
        this.database = database;
        this.file = file;
        this.page = new SharedPage(file);
        page.setNow(Calendar.BEGINNING);
        this.schema = OwnPostgres.schema(database, "create");
        this.town = new DatabaseTown(schema);
        town.open(Calendar.POINT, Calendar.CAPACITY);
        for (int node = 0; node < NODES; node++) {
            nodes[node] = born(node);
            await("node " + node + " ready", ready(node));
        }
    }

    private Child born(int node) {
        return new Child(database, file, node, lives[node]++, heard);
    }

    private Predicate<Line> ready(int node) {
        return line -> line.says(nodes[node], "ready");
    }

    Autopsy autopsy() {
        return autopsy;
    }

    /**
     * Kills it once a thread of it stands still there. Holds that shoppers tend do not run out by themselves, so for the sake of a
     * sweep all of them do, until one happens to be swept by that node.
     */
    void killAt(int node, Moment wound) throws InterruptedException {
        page.setGate(node, wound);
        AtomicInteger lines = new AtomicInteger();
        await("node " + node + " at " + wound, line -> {
            if (wound.work() == Work.SWEEP && lines.getAndIncrement() % LINES_A_RUN == 0) {
                everyHoldRunsOut();
            }
            return line.says(nodes[node], "at " + wound);
        });
        kill(node);
        page.setGate(node, Moment.IDLE);
    }

    private void everyHoldRunsOut() {
        page.setNow(page.now().plus(A_HOLD).plus(Bounds.LATE));
    }

    /** Kills it after it has said so much more, wherever its threads are by then. */
    void killAnyTime(int node, int lines) throws InterruptedException {
        for (int i = 0; i <= lines; i++) {
            await("anything of node " + node, line -> line.child() == nodes[node]);
        }
        kill(node);
    }

    private void kill(int node) throws InterruptedException {
        Child child = nodes[node];
        child.kill();
        await("node " + node + " gone", line -> line.says(child, Line.GONE));
        assertThat(child.wasKilled()).as("killed by signal 9").isTrue();
        autopsy.of(page, node);
        booksBalance();
        assertThat(confirmedInDatabase()).containsAll(promises.of(node));
    }

    /** Every thread of the other goes on, and by its own sweep the places of the dead come back in time. */
    void goesOnWithout(int dead) throws InterruptedException {
        Child other = nodes[1 - dead];
        for (Line line = heard.poll(); line != null; line = heard.poll()) {
            promises.hear(line);
        }
        everyThreadOf(other);
        everyHoldRunsOut();
        Instant due = page.now();
        await(
                "a sweep of node " + other.node + " after " + due,
                line -> line.says(other, "swept") && Long.parseLong(line.what()) >= due.toEpochMilli());
        everyThreadOf(other);
        assertThat(heldPastTheirTime(dead, due.minus(Bounds.LATE)))
                .as("places of the dead")
                .isZero();
        booksBalance();
    }

    private void everyThreadOf(Child child) throws InterruptedException {
        BitSet threads = new BitSet();
        while (threads.cardinality() < SharedPage.THREADS) {
            threads.set(await("every thread of node " + child.node, line -> line.child() == child)
                    .thread());
        }
    }

    /** On slots that nobody has booked yet. */
    void restart(int node) throws InterruptedException {
        page.setWindow(page.window() + 2);
        nodes[node] = born(node);
        await("node " + node + " ready", ready(node));
    }

    /** Both end; long after, one sweep leaves no hold, and of what was promised nothing is missing. */
    void closes() throws InterruptedException {
        for (int node = 0; node < NODES; node++) {
            kill(node);
        }
        page.setNow(page.now().plus(Duration.ofDays(1)));
        InstantSource time = page::now;
        Bookings afterwards = town.bookings(time.withZone(ZoneOffset.UTC));
        while (afterwards.sweep() > 0) {
            booksBalance();
        }
        assertThat(heldPastTheirTime(0, page.now()) + heldPastTheirTime(1, page.now()))
                .isZero();
        booksBalance();
        Set<String> owed = new HashSet<>(promises.of(0));
        owed.addAll(promises.of(1));
        assertThat(confirmedInDatabase()).containsAll(owed);
        assertThat(promises.made()).as("confirmations told").isPositive();
    }

    /** How long after its time, by the clock of the node that ended it, the hold was ended that was ended the soonest. */
    Duration soonestEnd() {
        return Duration.ofMillis(schema.sql()
                .queryForObject(
                        "SELECT MIN(H.HAPPENED_AT - R.EXPIRES_AT) FROM CRN_RESERVATION_HISTORY H JOIN CRN_RESERVATION R"
                                + " ON R.TOKEN = H.TOKEN WHERE H.TO_STATE = 'EXPIRED' AND R.STATE = 'EXPIRED'",
                        Long.class));
    }

    private void booksBalance() {
        assertThat(town.look(Calendar.POINT)).allMatch(count -> count.isWithin(Calendar.CAPACITY));
    }

    private List<String> confirmedInDatabase() {
        return schema.sql()
                .queryForList(
                        "SELECT TOKEN FROM CRN_RESERVATION WHERE STATE = 'CONFIRMED' AND LIVE_KEY IS NOT NULL",
                        String.class);
    }

    private int heldPastTheirTime(int node, Instant time) {
        long first = Window.firstOrderOf(node);
        return schema.sql()
                .queryForObject(
                        "SELECT COUNT(*) FROM CRN_RESERVATION WHERE STATE = 'HELD' AND EXPIRES_AT <= ?"
                                + " AND ORDER_ID >= ? AND ORDER_ID < ?",
                        Integer.class,
                        time.toEpochMilli(),
                        first,
                        Window.firstOrderOf(node + 1));
    }

    /** Listens, and lets time pass, until somebody says what is waited for. */
    private Line await(String what, Predicate<Line> wanted) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(MOST_SECONDS);
        Map<String, Integer> instead = new TreeMap<>();
        while (true) {
            Line line = heard.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            assertThat(line)
                    .as("%s, said within %s s; it is %s, heard were %s", what, MOST_SECONDS, page.now(), instead)
                    .isNotNull();
            promises.hear(line);
            page.setNow(page.now().plus(A_LINE));
            if (wanted.test(line)) {
                return line;
            }
            instead.merge(line.child().node + " " + line.verb(), 1, Integer::sum);
        }
    }

    @Override
    public void close() {
        for (Child child : nodes) {
            if (child != null) {
                child.kill();
            }
        }
        schema.factory().close();
    }
}
