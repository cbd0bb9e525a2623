// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.time.Duration;

/** The plugin's jobs, run when a scenario says so: each in a thread of its own, as the scheduler does. */
final class Jobs {
    private final Shop shop;

    Jobs(Shop shop) {
        this.shop = shop;
    }

    /** Ends what ran out. */
    void sweep() {
        run("creneauExpireHoldsJob");
    }

    /** Compares reservations with their orders, when what was changed last is old enough to be looked at. */
    void reconcile() {
        shop.letPass(Duration.ofMinutes(2));
        run("creneauReconcileOrdersJob");
    }

    void writeGroupStatuses() {
        run("creneauWriteGroupStatusesJob");
    }

    void remind() {
        run("creneauRemindShoppersJob");
    }

    void sendMails() {
        run("creneauSendMessagesJob");
    }

    private void run(String job) {
        shop.elsewhere(shop.bean(job, Runnable.class));
    }
}
