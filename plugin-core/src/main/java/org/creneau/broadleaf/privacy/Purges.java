// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.privacy;

import java.time.Duration;
import org.creneau.reservation.Transactions;

/**
 * The kinds of rows that are purged, and after how many days: 1..3650, otherwise {@link IllegalArgumentException}. For the
 * container.
 */
public final class Purges {

    private static final String ENDED = "r.state in ('COLLECTED', 'NO_SHOW', 'CANCELLED', 'EXPIRED')";

    private static final String TOLD = "(r.personName is not null or r.coming is not null or r.spot is not null)";

    private static final String PICKED_LONG_AGO = "p.changedAt <= :before and not exists"
            + " (select r.id from ReservationEntity r where r.token = p.token and r.slotStart > :before)";

    private Purges() {}

    /** Hashes of networks, a day after the hold began, however it ended. */
    public static RowPurge networks(Transactions transactions) {
        return new RowPurge(
                "networks",
                "select r.id from ReservationEntity r where r.networkKey is not null and r.heldAt <= :before"
                        + " order by r.heldAt",
                "update ReservationEntity set networkKey = null, networkSeat = null",
                Duration.ofDays(1),
                transactions);
    }

    /** Holds that became nothing, their history included: the days count from the start of their slot. */
    public static RowPurge neverOrdered(int days, Transactions transactions) {
        return new RowPurge(
                "holds",
                "select r.id from ReservationEntity r where r.state in ('CANCELLED', 'EXPIRED') and r.slotStart <= :before"
                        + " and not exists (select h.id from HistoryEntity h where h.token = r.token"
                        + " and h.toState = 'CONFIRMED') order by r.slotStart",
                "delete from ReservationEntity",
                days(days),
                transactions);
    }

    /** History that lost its reservation. */
    public static RowPurge strayHistory(int days, Transactions transactions) {
        return new RowPurge(
                "history",
                "select h.id from HistoryEntity h where h.slotStart <= :before and not exists"
                        + " (select r.id from ReservationEntity r where r.token = h.token) order by h.slotStart",
                "delete from HistoryEntity",
                days(days),
                transactions);
    }

    /** Who came for the goods and where they waited, whether or not anybody said that they did: the days count from the start of the slot. */
    public static RowPurge persons(int days, Transactions transactions) {
        return new RowPurge(
                "persons",
                "select r.id from ReservationEntity r where r.slotStart <= :before and " + TOLD
                        + " order by r.slotStart",
                ReservationRecords.FORGET_VISIT,
                days(days),
                transactions);
    }

    /** Who was to come for what was never ordered, a day after it was held. */
    public static RowPurge idlePersons(Transactions transactions) {
        return new RowPurge(
                "idle persons",
                "select r.id from ReservationEntity r where r.state in ('CANCELLED', 'EXPIRED') and r.heldAt <= :before"
                        + " and " + TOLD + " and not exists (select h.id from HistoryEntity h where h.token = r.token"
                        + " and h.toState = 'CONFIRMED') order by r.heldAt",
                ReservationRecords.FORGET_VISIT,
                Duration.ofDays(1),
                transactions);
    }

    /** What leads from an ended reservation to a customer: the days count from the start of the slot. */
    public static RowPurge customers(int days, Transactions transactions) {
        return new RowPurge(
                "customers",
                "select r.id from ReservationEntity r where " + ENDED + " and r.slotStart <= :before"
                        + " and (r.customerId is not null or r.household is not null or r.acknowledged is not null"
                        + " or r.language is not null or r.distanceBand <> 'UNKNOWN'"
                        + " or r.staffReason is not null or " + TOLD + ") order by r.slotStart",
                ReservationRecords.FORGET,
                days(days),
                transactions);
    }

    /** Which customer did what; that it was the shopper stays. */
    public static RowPurge actors(int days, Transactions transactions) {
        return new RowPurge(
                "actors",
                "select h.id from HistoryEntity h where h.actor like 'shopper:%' and h.slotStart <= :before"
                        + " and h.happenedAt <= :before order by h.slotStart",
                "update HistoryEntity set actor = 'shopper'",
                days(days),
                transactions);
    }

    /** Where bags waited, and whose age was seen: the days count from the last change, and from the start of the slot. */
    public static RowPurge pickedFor(int days, Transactions transactions) {
        return new RowPurge(
                "picked for",
                "select p.id from PickingEntity p where (p.place is not null or p.ageChecked is not null) and "
                        + PICKED_LONG_AGO + " order by p.changedAt",
                PickingRecords.FORGET,
                days(days),
                transactions);
    }

    /** What staff wrote about goods that were replaced: the days count as for {@link #pickedFor}. */
    public static RowPurge pickedWords(int days, Transactions transactions) {
        return new RowPurge(
                "picked words",
                "select l.id from PickingLineEntity l, PickingEntity p where p.token = l.token and l.substitute is not null"
                        + " and " + PICKED_LONG_AGO + " order by p.changedAt",
                PickingRecords.FORGET_WORDS,
                days(days),
                transactions);
    }

    /** What became of the lines of a pickup: the days count as for {@link #pickedFor}. */
    public static RowPurge pickedLines(int days, Transactions transactions) {
        return new RowPurge(
                "picked lines",
                "select l.id from PickingLineEntity l, PickingEntity p where p.token = l.token and " + PICKED_LONG_AGO
                        + " order by p.changedAt",
                "delete from PickingLineEntity",
                days(days),
                transactions);
    }

    /** How far a pickup was picked, after its lines are gone: the days count as for {@link #pickedFor}. */
    public static RowPurge pickings(int days, Transactions transactions) {
        return new RowPurge(
                "pickings",
                "select p.id from PickingEntity p where " + PICKED_LONG_AGO + " and not exists"
                        + " (select l.id from PickingLineEntity l where l.token = p.token) order by p.changedAt",
                "delete from PickingEntity",
                days(days),
                transactions);
    }

    /** Messages, sent or given up. */
    public static RowPurge messages(int days, Transactions transactions) {
        return new RowPurge(
                "messages",
                "select m.id from MessageEntity m where m.dueAt <= :before order by m.dueAt",
                "delete from MessageEntity",
                days(days),
                transactions);
    }

    /** Choices that have ended, unless something after them is left to staff. */
    public static RowPurge choices(int days, Transactions transactions) {
        return new RowPurge(
                "choices",
                "select c.id from ChoiceEntity c where c.state <> 'OPEN' and c.endedAt <= :before"
                        + " and (c.followUp = 'NONE' or c.followedUpAt is not null) order by c.endedAt",
                "delete from ChoiceEntity",
                days(days),
                transactions);
    }

    /** Who could not be asked, once the asking has ended that long ago: an order's number is among it. */
    public static RowPurge askingFailures(int days, Transactions transactions) {
        return new RowPurge(
                "askingFailures",
                "select f.id from AskingFailureEntity f where exists (select a.id from AskingEntity a"
                        + " where a.id = f.askingId and a.state <> 'WAITING' and a.endedAt <= :before) order by f.id",
                "delete from AskingFailureEntity",
                days(days),
                transactions);
    }

    /** What staff asked of all, once it has ended that long ago and says no more of anybody. */
    public static RowPurge askings(int days, Transactions transactions) {
        return new RowPurge(
                "askings",
                "select a.id from AskingEntity a where a.state <> 'WAITING' and a.endedAt <= :before and not exists"
                        + " (select f.id from AskingFailureEntity f where f.askingId = a.id) order by a.endedAt",
                "delete from AskingEntity",
                days(days),
                transactions);
    }

    /** Counters of slots that are long over; what is still there of reservations says as much. */
    public static RowPurge counters(int days, Transactions transactions) {
        return new RowPurge(
                "counters",
                "select c.id from SlotCounterEntity c where c.slotStart <= :before order by c.slotStart",
                "delete from SlotCounterEntity",
                days(days),
                transactions);
    }

    /** How often what was refused, which is about nobody: the days count from the day it was refused. */
    public static RowPurge refusals(int days, Transactions transactions) {
        return new RowPurge(
                "refusals",
                "select r.id from RefusalEntity r where r.dayStart <= :before order by r.dayStart",
                "delete from RefusalEntity",
                days(days),
                transactions);
    }

    private static Duration days(int days) {
        if (days < 1 || days > 3650) {
            throw new IllegalArgumentException("days to keep is " + days + ", allowed is 1..3650");
        }
        return Duration.ofDays(days);
    }
}
