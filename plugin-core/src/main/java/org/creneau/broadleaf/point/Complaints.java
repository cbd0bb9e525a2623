// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One line in the log for each thing wrong with a point, however often the point is read. Thread-safe. */
final class Complaints {

    private static final Logger LOG = LoggerFactory.getLogger(Complaints.class);

    private final Map<Long, String> made = new ConcurrentHashMap<>();

    void about(@Nullable Long pointId, RuntimeException fault) {
        String text = String.valueOf(fault.getMessage());
        if (pointId == null || !text.equals(made.put(pointId, text))) {
            LOG.warn("pickup point {} is left out of the shop: {}", pointId, text);
        }
    }
}
