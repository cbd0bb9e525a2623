// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.security.SecureRandom;
import java.time.Instant;
import org.creneau.slot.SlotId;
import org.creneau.slot.SlotQuery;

/** Makes new holds: a token and a code nobody can guess, and the expiry the policy gives. Thread-safe. */
public final class HoldIssue {

    private final HoldPolicy policy;
    private final SecureRandom random;

    public HoldIssue(HoldPolicy policy, SecureRandom random) {
        this.policy = policy;
        this.random = random;
    }

    HoldPolicy policy() {
        return policy;
    }

    Reservation issue(SlotId slot, Holder holder, SlotQuery query) {
        Instant now = query.now();
        return Reservation.builder()
                .token(ReservationToken.generate(random))
                .slotId(slot)
                .load(query.basket().load())
                .basketKey(query.basket().key())
                .holder(holder)
                .code(PickupCode.generate(random))
                .heldAt(now)
                .expiresAt(policy.expiryFrom(now))
                .build();
    }
}
