// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.creneau.board.OrderFace;
import org.creneau.broadleaf.cart.StaffOrder;
import org.creneau.point.PickupPoint;
import org.creneau.reservation.Actor;
import org.creneau.reservation.HistoryEntry;
import org.creneau.reservation.Reservation;
import org.creneau.slot.SlotId;
import org.jspecify.annotations.Nullable;

/** What the page of one order's pickup shows. For the page's template. */
public final class OrderPage {

    private final StaffOrder order;
    private final OrderFace face;
    private final PickupPoint point;
    private final PickupPoint to;
    private final LocalDate day;
    private final ChangeWords words;
    private final List<SlotChoice> slots = new ArrayList<>();
    private final List<String> history = new ArrayList<>();
    private List<PickupPoint> points = Collections.emptyList();
    private @Nullable PickupPoint where;
    private @Nullable Currency currency;
    private String chosen = "";

    OrderPage(StaffOrder order, OrderFace face, PickupPoint point, PickupPoint to, LocalDate day, ChangeWords words) {
        this.order = order;
        this.face = face;
        this.point = point;
        this.to = to;
        this.day = day;
        this.words = words;
    }

    void in(@Nullable Currency value) {
        this.currency = value;
    }

    /** Where its last pickup is, or was; not called if that is not theirs to know who look at the page. */
    void collected(PickupPoint value) {
        this.where = value;
    }

    void choosing(String value) {
        this.chosen = value;
    }

    void at(List<PickupPoint> all) {
        this.points = all;
    }

    void offer(SlotChoice slot) {
        slots.add(slot);
    }

    /** In the order in which it happened; who is told by what they are, for their names are the admin's to know. */
    void happened(HistoryEntry entry, PickupPoint where) {
        StringBuilder line = new StringBuilder(words.say(
                "did",
                words.moment(entry.at(), where),
                words.state(entry.to()),
                words.say("by." + entry.actor().kind().name()),
                words.slot(entry.slotId(), where)));
        if (entry.actor().kind() == Actor.Kind.STAFF && !entry.reason().isEmpty()) {
            line.append(' ').append(words.say("why", entry.reason()));
        }
        if (!entry.note().overridden().isEmpty()) {
            List<String> despite = new ArrayList<>();
            entry.note().overridden().forEach(code -> despite.add(words.refused(code, "")));
            line.append(' ').append(words.say("despite", String.join(" ", despite)));
        }
        String difference = words.difference(entry.note().uncharged(), currency);
        history.add(line + (difference.isEmpty() ? "" : " " + difference));
    }

    boolean isCurrent(SlotId slot) {
        Reservation live = live();
        return live != null && live.slotId().equals(slot);
    }

    String chosen() {
        return chosen;
    }

    @Nullable
    Currency currency() {
        return currency;
    }

    private @Nullable Reservation live() {
        return ChangeDesk.liveOf(order).orElse(null);
    }

    public String getHeading() {
        return face.name().isEmpty() ? order.number() : face.name();
    }

    public String getNumber() {
        return order.number();
    }

    public long getPointId() {
        return point.id().value();
    }

    public String getPointName() {
        return point.name();
    }

    public long getToId() {
        return to.id().value();
    }

    public String getRef() {
        return order.orderId() + "-" + order.groupId();
    }

    public List<String> getLines() {
        return order.lines();
    }

    /** Whether it has a pickup that can be moved. */
    public boolean isMoving() {
        return live() != null;
    }

    /** What the pickup is now, or that there is none. */
    public String getPickup() {
        Reservation last = order.last();
        if (last == null || where == null) {
            return words.say("none");
        }
        String slot = words.slot(last.slotId(), where);
        return live() == null
                ? words.say("had", slot, words.state(last.state()))
                : words.say("has", where.name(), slot, words.state(last.state()));
    }

    /** Why nothing can be done; empty if something can. */
    public String getShut() {
        Reservation last = order.last();
        boolean over = last != null && last.holdsPlace() && live() == null && !ChangeDesk.isHeld(last);
        return order.verdict().isAllowed() && !over ? "" : words.refused("nothing-to-hand-over", "");
    }

    /** What was charged for delivery; empty for nothing. */
    public String getDelivery() {
        return order.delivery().signum() == 0 || isMoving()
                ? ""
                : words.say("delivery", words.money(order.delivery(), currency));
    }

    public long getVersion() {
        Reservation live = live();
        return live == null ? -1 : live.version();
    }

    public String getDay() {
        return day.toString();
    }

    public String getDayBefore() {
        return day.minusDays(1).toString();
    }

    public String getDayAfter() {
        return day.plusDays(1).toString();
    }

    public String getDayWords() {
        return words.day(day);
    }

    public List<PickupPoint> getPoints() {
        return points;
    }

    public List<SlotChoice> getSlots() {
        return slots;
    }

    public boolean isFreeSlots() {
        return slots.stream().anyMatch(SlotChoice::isFree);
    }

    public boolean isRefusedSlots() {
        return slots.stream().anyMatch(slot -> !slot.isFree());
    }

    public boolean isOverridableSlots() {
        return slots.stream().anyMatch(SlotChoice::isOverridable);
    }

    public List<String> getHistory() {
        return history;
    }
}
