// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which holds of merged carts stay, move or are given up, within one attempt. For one thread. */
final class HoldMerge {

    private final MergedCart cart;
    private final Instant now;
    private final List<Reservation> staying = new ArrayList<>();
    private final Map<Reservation, Holder> wanted = new LinkedHashMap<>();
    private final Map<Reservation, Reservation> kept = new LinkedHashMap<>();
    private final List<Reservation> givenUp = new ArrayList<>();

    /** @param own what the cart that stays has */
    HoldMerge(MergedCart cart, List<Reservation> own, Instant now) {
        this.cart = cart;
        this.now = now;
        for (Reservation each : own) {
            staying.add(each);
            Holder holder = cart.holderOf(each.holder().groupId());
            if (isMovable(each) && !holder.equals(each.holder())) {
                wanted.put(each, holder);
            }
        }
    }

    private boolean isMovable(Reservation hold) {
        return hold.state() == ReservationState.HELD && !hold.isBeingPaidAt(now);
    }

    /** What another cart has; each is kept or given up. */
    void offer(List<Reservation> theirs, MergeRule rule) {
        for (Reservation each : theirs) {
            if (isMovable(each)) {
                Holder free = rule == MergeRule.KEEP && each.isLiveAt(now) && !isHad(each) ? freeGroup() : null;
                if (free == null) {
                    givenUp.add(each);
                } else {
                    wanted.put(each, free);
                }
            }
        }
    }

    private boolean isHad(Reservation other) {
        return staying.stream().anyMatch(each -> each.slotId().sharesPlacesWith(other.slotId()))
                || wanted.keySet().stream().anyMatch(each -> each.slotId().sharesPlacesWith(other.slotId()));
    }

    /** Null if all have a place. */
    private @Nullable Holder freeGroup() {
        Set<Long> taken = new TreeSet<>();
        staying.forEach(each -> taken.add(each.holder().groupId()));
        wanted.values().forEach(holder -> taken.add(holder.groupId()));
        return cart.groups().stream()
                .filter(group -> !taken.contains(group.groupId()))
                .findFirst()
                .orElse(null);
    }

    /** Those that do not sit on a seat of the customer who has the cart now. */
    List<Reservation> unseated() {
        return wanted.entrySet().stream()
                .filter(each -> !isSeated(each.getKey(), each.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toList());
    }

    private static boolean isSeated(Reservation hold, Holder next) {
        return Objects.equals(hold.holder().customerId(), next.customerId());
    }

    /** Of those, the ones that sit where they do when all is done. */
    List<Reservation> stayingOf(Collection<Reservation> sitting) {
        return sitting.stream()
                .filter(each -> givenUp.stream().noneMatch(gone -> gone.token().equals(each.token())))
                .collect(Collectors.toList());
    }

    /** Gives up those for which there is no seat, the ones that came last first. */
    void limitTo(List<Seats> seats) {
        int next = 0;
        for (Map.Entry<Reservation, Holder> each : wanted.entrySet()) {
            Reservation hold = each.getKey();
            Reservation moved = hold.withHolder(each.getValue());
            if (isSeated(hold, each.getValue())) {
                kept.put(hold, moved);
            } else if (next < seats.size()) {
                kept.put(hold, seated(moved, seats.get(next)));
                next++;
            } else {
                givenUp.add(hold);
            }
        }
    }

    /** The place in the network stays what it is. */
    private static Reservation seated(Reservation hold, Seats seat) {
        Seats before = hold.seats();
        return hold.toBuilder()
                .seats(Seats.of(seat.customerSeat(), before.network(), before.networkSeat()))
                .build();
    }

    /** What is kept and what becomes of it, in the order in which it is written. */
    Map<Reservation, Reservation> kept() {
        return kept;
    }

    List<Reservation> givenUp() {
        return givenUp;
    }

    @Override
    public String toString() {
        return cart + ": " + wanted + ", given up " + givenUp;
    }
}
