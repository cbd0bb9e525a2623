// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.after;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.broadleafcommerce.core.order.domain.FulfillmentGroup;
import org.broadleafcommerce.core.order.service.FulfillmentGroupService;
import org.broadleafcommerce.core.order.service.type.FulfillmentGroupStatusType;
import org.creneau.reservation.GroupStatus;
import org.creneau.reservation.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Writes the status of fulfilment groups as their pickups have it, see {@link GroupStatus}: after the fact and each in a
 * short transaction of its own, so that nothing that goes wrong here undoes a reservation; what went wrong is tried again at the
 * next run. Doing it twice is doing it once. Bean {@code creneauWriteGroupStatuses}. Thread-safe.
 */
public class WriteGroupStatuses {

    private static final Log LOG = LogFactory.getLog(WriteGroupStatuses.class);

    private final BehindGroups behind;
    private final FulfillmentGroupService groups;
    private final Transactions transactions;

    public WriteGroupStatuses(BehindGroups behind, FulfillmentGroupService groups, Transactions transactions) {
        this.behind = behind;
        this.groups = groups;
        this.transactions = transactions;
    }

    /**
     * Writes those that are behind.
     *
     * @param limit the most of each status, 1 or more
     * @return how many this call wrote
     */
    public int run(Instant now, int limit) {
        int written = 0;
        for (GroupStatus due : GroupStatus.values()) {
            written += write(behind.of(due, now, limit), due, due.replaced());
            written += write(behind.undone(due, now, limit), due, due.takenBack());
        }
        return written;
    }

    private int write(List<Long> ids, GroupStatus due, Set<String> replaced) {
        int written = 0;
        for (Long id : ids) {
            written += write(id, due, replaced) ? 1 : 0;
        }
        return written;
    }

    private boolean write(Long id, GroupStatus due, Set<String> replaced) {
        try {
            return transactions.separate(() -> attempt(id, due, replaced));
        } catch (RuntimeException e) {
            LOG.warn("Fulfilment group " + id + " could not be made " + due + "; trying again at the next run", e);
            return false;
        }
    }

    /** The group is looked at again, for it may have gone on or gone since. */
    private boolean attempt(Long id, GroupStatus due, Set<String> replaced) {
        FulfillmentGroup group = groups.findFulfillmentGroupById(id);
        if (group == null || !isReplaced(group.getStatus(), replaced)) {
            return false;
        }
        group.setStatus(FulfillmentGroupStatusType.getInstance(due.name()));
        groups.save(group);
        return true;
    }

    private static boolean isReplaced(@Nullable FulfillmentGroupStatusType status, Set<String> replaced) {
        return status == null || replaced.contains(status.getType());
    }
}
