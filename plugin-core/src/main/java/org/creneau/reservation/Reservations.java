// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.creneau.point.PointId;
import org.jspecify.annotations.Nullable;

/**
 * Port: the reservations of the shop. Implementations are thread-safe, across nodes too, and take part in the
 * transaction that is running. "Live" means in a state that holds a place ({@link ReservationState#holdsPlace()}), be
 * the hold expired or not: the store knows no clock.
 *
 * <p>The store itself sees to it that an order and group never have two live reservations, for instance by a unique
 * key that is null for the others.
 */
public interface Reservations {

    Optional<Reservation> find(ReservationToken token);

    /** The one live reservation of that order and group. */
    Optional<Reservation> liveOf(long orderId, long groupId);

    /** The live reservation of that order; of several groups, the one with the lowest group id. */
    Optional<Reservation> liveOfOrder(long orderId);

    /** The live reservations of that order, sorted by group; at most one of each. */
    List<Reservation> allLiveOfOrder(long orderId);

    /** The reservations of that order, whatever became of them, the one held first coming first. */
    List<Reservation> allOfOrder(long orderId);

    /** The reservation of that order and group held last, in whatever state. */
    Optional<Reservation> latestOf(long orderId, long groupId);

    /**
     * The reservations that matter to a new hold, with one read and in no order: the live one of that order and group, the
     * holds on a seat of that customer (if known) or of that network (unless empty), and what that household (unless empty)
     * has awaited.
     */
    List<Reservation> around(Holder holder, String network, String household);

    /**
     * Stores a new reservation.
     *
     * @throws LiveReservationExists if it is live and its order and group have a live one, or if somebody sits on one of
     *     its seats, or its household has another that is awaited; the transaction must then roll back
     * @throws IllegalArgumentException or another exception if the token is known already
     */
    void add(Reservation reservation);

    /**
     * Stores {@code next} over {@code expected}, in one atomic step, if the stored reservation of that token still
     * has the state and version of {@code expected}. Both have the same token, and {@code next} is one version
     * further. Its price never changes.
     *
     * @return true if this call replaced it, false if another was faster or it is not there
     * @throws LiveReservationExists if {@code next} becomes live and its order and group have another live one, or
     *     its seats or household are another's
     */
    boolean replace(Reservation expected, Reservation next);

    /**
     * Keeps others from changing it until the running transaction ends, so that of many nodes that found the same work one
     * does it and the others pass on without waiting. A store that cannot pass on answers true to all who ask while it is
     * as expected, and leaves it to {@link #replace} to tell who was first.
     *
     * @return false if it is no longer as expected, or another transaction has it
     */
    boolean claim(Reservation expected);

    /**
     * Those in state {@code HELD} that expire at or before that instant, the longest expired first, at most limit.
     */
    List<Reservation> heldExpiredBefore(Instant instant, int limit);

    /**
     * Placed orders that are not yet handed over, whose slot starts in [from, to), that were held before {@code to} came that
     * near, and whose shopper has not been reminded of that start; the nearest first, at most limit.
     */
    List<Reservation> unreminded(Instant from, Instant to, int limit);

    /**
     * Notes that the shopper is reminded of the start of that reservation's slot, in one atomic step; its version stays.
     *
     * @return true if this call noted it, false if another did, or it is no longer as expected
     */
    boolean noteReminded(Reservation expected);

    /**
     * Shows every live reservation whose slot starts at that instant or later, sorted by point, start and token, one
     * after the other and without keeping them. What changes meanwhile may or may not be seen.
     */
    void eachLiveFrom(Instant from, Consumer<Reservation> reader);

    /**
     * The same, from the first of that point on, until the reader answers false.
     *
     * @param first null for the first of all points
     */
    void eachLiveWhile(@Nullable PointId first, Instant from, Predicate<Reservation> reader);

    /** Those of a point whose slot starts in [from, to), in any state, sorted by start, then by token. */
    List<Reservation> ofPoint(PointId point, Instant from, Instant to);
}
