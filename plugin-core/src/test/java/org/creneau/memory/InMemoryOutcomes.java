// SPDX-License-Identifier: Apache-2.0
package org.creneau.memory;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creneau.compliance.ChainHead;
import org.creneau.compliance.Sale;
import org.creneau.compliance.SealedSale;
import org.creneau.overview.Outcome;
import org.creneau.overview.Outcomes;
import org.creneau.point.PointId;
import org.creneau.reservation.ReservationState;
import org.creneau.slot.SlotId;

/** Counted from a log in memory. */
public final class InMemoryOutcomes implements Outcomes {

    private final InMemorySaleLog log;

    public InMemoryOutcomes(InMemorySaleLog log) {
        this.log = log;
    }

    @Override
    public Map<PointId, Outcome> between(Instant from, Instant to) {
        Map<PointId, Outcome> found = new HashMap<>();
        for (ChainHead head : log.heads(null, Integer.MAX_VALUE)) {
            List<SealedSale> rows = log.rows(head.point(), 0, Integer.MAX_VALUE);
            for (SealedSale row : rows) {
                if (rows.stream().anyMatch(other -> overrules(other.sale(), row.sale()))) {
                    continue;
                }
                SlotId slot = row.sale().slotId();
                if (!slot.start().isBefore(from) && slot.start().isBefore(to)) {
                    Outcome known = found.getOrDefault(head.point(), Outcome.none());
                    Outcome next = with(known, row.sale());
                    if (next != known) {
                        found.put(head.point(), next);
                    }
                }
            }
        }
        return found;
    }

    private static boolean overrules(Sale other, Sale sale) {
        if (!other.token().equals(sale.token())) {
            return false;
        }
        return sale.to() == ReservationState.READY
                ? other.to() == ReservationState.READY && other.version() < sale.version()
                : other.version() > sale.version();
    }

    private static Outcome with(Outcome known, Sale sale) {
        SlotId slot = sale.slotId();
        return switch (sale.to()) {
            case COLLECTED -> known.collected(1, sale.at().isAfter(slot.end()) ? 1 : 0);
            case NO_SHOW -> known.missed(1);
            case READY -> known.ready(1, sale.at().isAfter(slot.start()) ? 0 : 1);
            default -> known;
        };
    }
}
