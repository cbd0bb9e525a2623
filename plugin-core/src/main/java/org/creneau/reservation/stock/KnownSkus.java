// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.stock;

import java.util.Set;

/**
 * SPI: which SKUs the shop has, asked while a list of stock is read, for up to 500 numbers at a time, outside any transaction.
 * Bean {@code creneauKnownSkus}; the default asks the catalogue's table. Thread-safe.
 */
public interface KnownSkus {

    /** Those of the numbers that are SKUs of the shop. */
    Set<Long> among(Set<Long> numbers);

    /** Takes every number for a SKU. */
    static KnownSkus any() {
        return numbers -> numbers;
    }
}
