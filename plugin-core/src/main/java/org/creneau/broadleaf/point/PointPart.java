// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.point;

import org.jspecify.annotations.Nullable;

/** A row that belongs to one point. */
public interface PointPart {

    /** Null until it is stored. */
    @Nullable
    Long getId();

    PointEntity getPoint();
}
