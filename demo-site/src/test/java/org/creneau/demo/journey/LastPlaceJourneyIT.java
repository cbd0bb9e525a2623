// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two shoppers want the last place of one slot: one has it, the other is told at once. */
class LastPlaceJourneyIT {
    /** The one point of the demo that takes a single order per slot. */
    private static final String DRIVE = "Drive du Faubourg-de-Pierre";

    @Test
    void whoComesSecondReadsThatTheSlotIsFull() {
        try (Shopper first = Shopper.atADesk();
                Shopper second = Shopper.atADesk()) {
            first.putInCart(Shopper.BOOK);
            second.putInCart(Shopper.BOOK);
            second.go("/pickup");
            second.choosePoint(DRIVE);
            second.chooseNextFreeDay();
            first.holdASlotAt(DRIVE);
            second.keepFirstFreeSlot();
            assertThat(second.problem()).contains("Complet");
        }
    }
}
