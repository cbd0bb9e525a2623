// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.identity;

/**
 * SPI: from which part of the network the running request comes. Asked when a slot is held and before payment. Bean {@code
 * creneauNetworks} installs one; core's knows nothing, the storefront's asks the servlet container. Thread-safe.
 */
public interface Networks {

    /** A hash of at most 32 characters, the same all day for everybody behind it; empty for not known. */
    String current();

    /** Nothing is known. */
    static Networks unknown() {
        return () -> "";
    }
}
