// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.pricing;

import java.math.BigDecimal;
import org.creneau.point.PointId;

/** SPI: what collecting costs at a point, in the order's currency, tax included. Bean {@code creneauCollectFees}. Thread-safe. */
public interface CollectFees {
    /** Never null, never negative; zero for a point that is not known. */
    BigDecimal of(PointId point);
}
