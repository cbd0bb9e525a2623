// SPDX-License-Identifier: Apache-2.0
package org.creneau.overview;

import java.time.Instant;
import java.util.Map;
import org.creneau.point.PointId;

/** Port: how pickups went, counted from the compliance log. Implementations are thread-safe, change nothing and read once. */
public interface Outcomes {

    /**
     * Of slots that started in [from, to), by point; points of which nothing is known are left out. What was taken back is not counted, and
     * what was made ready twice counts as it was the first time.
     */
    Map<PointId, Outcome> between(Instant from, Instant to);
}
