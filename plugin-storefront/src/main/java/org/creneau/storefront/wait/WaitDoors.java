// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.wait;

import org.creneau.broadleaf.waitlist.TakeForOrder;
import org.creneau.reservation.DeclineOffer;
import org.creneau.reservation.LeaveWaitlist;
import org.creneau.reservation.ShowWait;

/** What somebody who waits can do. Thread-safe. */
public class WaitDoors {
    private final ShowWait show;
    private final TakeForOrder take;
    private final DeclineOffer decline;
    private final LeaveWaitlist leave;

    public WaitDoors(ShowWait show, TakeForOrder take, DeclineOffer decline, LeaveWaitlist leave) {
        this.show = show;
        this.take = take;
        this.decline = decline;
        this.leave = leave;
    }

    public ShowWait show() {
        return show;
    }

    public TakeForOrder take() {
        return take;
    }

    public DeclineOffer decline() {
        return decline;
    }

    public LeaveWaitlist leave() {
        return leave;
    }
}
