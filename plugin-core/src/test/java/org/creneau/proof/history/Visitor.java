// SPDX-License-Identifier: Apache-2.0
package org.creneau.proof.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Asks the ledger at random, and gives back only what it took itself. For one thread. */
final class Visitor {

    private record Place(int slot, int items) {}

    private final LedgerHistory history;
    private final Random random;
    private final boolean seesBoth;
    private final List<Place> places = new ArrayList<>();

    /** Who may not see both slots at once reads one at a time. */
    Visitor(LedgerHistory history, Random random, boolean seesBoth) {
        this.history = history;
        this.random = random;
        this.seesBoth = seesBoth;
    }

    void callAnything() {
        int which = random.nextInt(8);
        if (which < 2) {
            read(which == 0 && seesBoth);
        } else if (which < 5 || places.isEmpty()) {
            take();
        } else if (which < 7) {
            Place place = anyPlace();
            history.giveBack(place.slot, place.items);
        } else {
            move(anyPlace());
        }
    }

    private void read(boolean both) {
        if (both) {
            history.readBoth();
        } else {
            history.read(random.nextInt(LedgerHistory.SLOTS));
        }
    }

    private void take() {
        Place wanted = new Place(random.nextInt(LedgerHistory.SLOTS), random.nextInt(4));
        if (history.take(wanted.slot, wanted.items)) {
            places.add(wanted);
        }
    }

    private void move(Place old) {
        Place wanted = new Place((old.slot + 1) % LedgerHistory.SLOTS, old.items);
        places.add(history.move(old.slot, wanted.slot, old.items) ? wanted : old);
    }

    private Place anyPlace() {
        return places.remove(random.nextInt(places.size()));
    }
}
