// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.text;

import java.util.regex.Pattern;
import org.creneau.confinement.Ground;
import org.creneau.confinement.InForce;

/** Where a limit in force can be read by a visitor. */
public final class Grounds {
    private static final Pattern LINK = Pattern.compile("https://[!-~]+");

    private Grounds() {}

    /** The limit's own, else its regime's. */
    public static Ground of(InForce limit) {
        Ground own = limit.limit().terms().ground();
        return own.legalReference().isEmpty() && own.sources().isEmpty()
                ? limit.regime().ground()
                : own;
    }

    /** Whether that source is an address one can follow; one cut short is not. */
    public static boolean isLink(String source) {
        return LINK.matcher(source).matches() && !source.contains("...");
    }
}
