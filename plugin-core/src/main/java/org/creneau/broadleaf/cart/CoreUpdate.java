// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.cart;

import java.util.List;
import java.util.Optional;
import org.broadleafcommerce.core.order.domain.FulfillmentGroupItem;

/**
 * Tells from what core's update of a quantity has left behind how a line was shared out before. Core
 * ({@code FulfillmentGroupItemStrategyImpl}, the same in all lines of Broadleaf) adds to the first item of the line that it comes
 * to; it takes away from one item after the other, marks those that it would empty for deletion and leaves their quantity as it
 * was, and lowers at most one more. So what it did can be undone. Stateless.
 */
final class CoreUpdate {
    private CoreUpdate() {}

    /**
     * How many units each item had, by its place in the list; empty if it cannot have been core that changed them.
     *
     * @param items all items of the line, in the order of the order's groups
     * @param deleted the items that are marked for deletion
     * @param delta how many more the line has now
     */
    static Optional<Split<Integer>> undo(
            List<FulfillmentGroupItem> items, List<FulfillmentGroupItem> deleted, int delta) {
        Split<Integer> before = Split.none();
        int open = delta;
        for (int n = 0; n < items.size(); n++) {
            FulfillmentGroupItem item = items.get(n);
            int quantity = item.getQuantity();
            if (isIn(deleted, item)) {
                open += quantity;
                if (open > 0) {
                    return Optional.empty();
                }
            } else {
                quantity -= open;
                open = 0;
            }
            if (quantity < 1) {
                return Optional.empty();
            }
            before = before.with(n, quantity);
        }
        return open == 0 ? Optional.of(before) : Optional.<Split<Integer>>empty();
    }

    static boolean isIn(List<FulfillmentGroupItem> list, FulfillmentGroupItem item) {
        return list.stream().anyMatch(each -> each == item);
    }
}
