// SPDX-License-Identifier: Apache-2.0
package org.creneau.board;

import org.creneau.point.PointId;
import org.creneau.point.Rush;
import org.jspecify.annotations.Nullable;

/** Port: more is asked of a point than it can do. Needs a running transaction; implementations are thread-safe. */
public interface PointRushes {

    /**
     * That rush, or none if null, instead of whatever was set before; nothing else of the point changes. False if there is no such
     * point.
     */
    boolean set(PointId point, @Nullable Rush rush);
}
