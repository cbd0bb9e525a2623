// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.creneau.point.PointId;
import org.creneau.reservation.Holder;
import org.creneau.reservation.ReservationToken;
import org.creneau.reservation.WaitEntries;
import org.creneau.reservation.WaitEntry;
import org.creneau.reservation.WaitExists;
import org.creneau.reservation.WaitState;
import org.creneau.slot.SlotId;

/** Who waits, kept in memory. Others see what was committed and nothing else, as in a database. */
public final class InMemoryWaitEntries implements WaitEntries {

    /** What one transaction has written over a committed entry, if there was one. */
    private record Dirty(Thread writer, Optional<WaitEntry> committed) {}

    private final Map<ReservationToken, WaitEntry> rows = new ConcurrentHashMap<>();
    private final Map<ReservationToken, Dirty> dirty = new ConcurrentHashMap<>();
    private final Map<PointId, Long> drawn = new ConcurrentHashMap<>();
    private final RowLocks locks = new RowLocks();

    private Stream<WaitEntry> seen() {
        return rows.keySet().stream().map(this::seen).flatMap(Optional::stream);
    }

    private Optional<WaitEntry> seen(ReservationToken token) {
        Dirty written = dirty.get(token);
        return written != null && written.writer != Thread.currentThread()
                ? written.committed
                : Optional.ofNullable(rows.get(token));
    }

    private List<WaitEntry> sorted(Predicate<WaitEntry> wanted) {
        return seen().filter(wanted)
                .sorted(Comparator.comparing(WaitEntry::position))
                .toList();
    }

    private void write(WaitEntry entry) {
        Optional<WaitEntry> before = Optional.ofNullable(rows.get(entry.token()));
        if (DirectTransactions.isRunning() && !dirty.containsKey(entry.token())) {
            dirty.put(entry.token(), new Dirty(Thread.currentThread(), before));
            DirectTransactions.atEnd(() -> dirty.remove(entry.token()));
        }
        rows.put(entry.token(), entry);
        DirectTransactions.onRollback(
                () -> before.ifPresentOrElse(old -> rows.put(old.token(), old), () -> rows.remove(entry.token())));
    }

    @Override
    public Optional<WaitEntry> find(ReservationToken token) {
        return seen(token);
    }

    @Override
    public List<WaitEntry> openOf(Holder holder) {
        return sorted(entry -> entry.state().isOpen()
                && (entry.holder().orderId() == holder.orderId()
                        || holder.customerId() != null
                                && holder.customerId().equals(entry.holder().customerId())));
    }

    @Override
    public long drawPosition(PointId point) {
        return locks.with(point, () -> {
            long number = drawn.merge(point, 1L, Long::sum);
            DirectTransactions.onRollback(() -> drawn.put(point, number - 1));
            return number;
        });
    }

    @Override
    public void add(WaitEntry entry) {
        locks.with(lineOf(entry.holder()), () -> {
            if (rows.values().stream().anyMatch(row -> collides(row, entry))) {
                throw new WaitExists(entry.holder());
            }
            write(entry);
            return null;
        });
    }

    private static boolean collides(WaitEntry row, WaitEntry entry) {
        boolean sameGroup = row.holder().orderId() == entry.holder().orderId()
                && row.holder().groupId() == entry.holder().groupId();
        boolean sameWindow = row.window().key().equals(entry.window().key());
        boolean sameSeat = lineOf(row.holder()).equals(lineOf(entry.holder())) && row.seat() == entry.seat();
        boolean samePosition =
                row.window().point().equals(entry.window().point()) && row.position() == entry.position();
        return samePosition || row.state().isOpen() && (sameGroup && sameWindow || sameSeat);
    }

    private static String lineOf(Holder holder) {
        return holder.customerId() == null ? "o" + holder.orderId() : "c" + holder.customerId();
    }

    @Override
    public boolean replace(WaitEntry expected, WaitEntry next) {
        if (!expected.token().equals(next.token()) || next.version() != expected.version() + 1) {
            throw new IllegalArgumentException(
                    "next is " + next + ", allowed is the version after " + expected + " of the same entry");
        }
        return locks.with(expected.token(), () -> {
            WaitEntry stored = rows.get(expected.token());
            if (stored == null || stored.version() != expected.version() || stored.state() != expected.state()) {
                return false;
            }
            write(next);
            return true;
        });
    }

    @Override
    public boolean claim(WaitEntry expected) {
        return Objects.equals(rows.get(expected.token()), expected);
    }

    @Override
    public List<WaitEntry> waitingFor(SlotId slot, long after, int limit) {
        return sorted(entry ->
                        entry.state() == WaitState.WAITING && entry.window().covers(slot) && entry.position() > after)
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public List<WaitEntry> openAt(PointId point) {
        return sorted(
                entry -> entry.window().point().equals(point) && entry.state().isOpen());
    }

    @Override
    public int countBefore(WaitEntry entry) {
        return sorted(other -> other.state() == WaitState.WAITING
                        && other.position() < entry.position()
                        && other.window().overlaps(entry.window()))
                .size();
    }

    @Override
    public List<PointId> awaitedPoints() {
        return seen().filter(entry -> entry.state() == WaitState.WAITING)
                .map(entry -> entry.window().point())
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<WaitEntry> offersEndedBefore(Instant instant, int limit) {
        return seen().filter(entry -> entry.state() == WaitState.OFFERED
                        && !entry.offerEndsAt().isAfter(instant))
                .sorted(Comparator.comparing(WaitEntry::offerEndsAt))
                .limit(limit)
                .toList();
    }

    @Override
    public List<WaitEntry> windowsEndedBefore(Instant instant, int limit) {
        return sorted(entry -> entry.state() == WaitState.WAITING
                        && !entry.window().to().isAfter(instant))
                .stream()
                .limit(limit)
                .toList();
    }

    @Override
    public int forgetEndedBefore(Instant instant) {
        List<WaitEntry> old =
                sorted(entry -> !entry.state().isOpen() && entry.window().to().isBefore(instant));
        old.forEach(entry -> rows.remove(entry.token()));
        return old.size();
    }
}
