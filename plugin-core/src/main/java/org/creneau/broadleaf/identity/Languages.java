// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

/**
 * SPI: in which language the shopper of the running request reads the shop, which is the one they are written to later.
 * Asked when a slot is held and when it is about to be paid. Bean {@code creneauLanguages}. Implementations are thread-safe.
 */
public interface Languages {

    /** The tag of a language, such as {@code fr-FR}, at most 16 characters; empty if it is not known. */
    String current();

    /** Not known, ever. */
    static Languages unknown() {
        return () -> "";
    }
}
