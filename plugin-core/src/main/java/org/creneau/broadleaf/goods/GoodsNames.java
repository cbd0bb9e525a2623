// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import java.util.Locale;

/**
 * SPI: what a SKU is called, for people who read why something is refused: never is a number told to them. Asked in the thread of
 * a page or of a mail, in a transaction or outside any, once for each reason that is shown; so it must be quick and must not throw.
 * Bean {@code creneauGoodsNames}; the default asks the catalogue. Thread-safe.
 */
public interface GoodsNames {
    /** In that language if there are several; empty if the SKU is not known, for which a general word is told. */
    String of(long skuId, Locale language);

    /** Knows none. */
    static GoodsNames none() {
        return (skuId, language) -> "";
    }
}
