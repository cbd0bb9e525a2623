// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

/** How long a slot is kept for a cart, in words and for the countdown of a page. Immutable. */
public final class KeptView {
    private final String until;
    private final String instant;
    private final long seconds;
    private final boolean extendable;
    private final boolean paying;

    KeptView(String until, String instant, long seconds, boolean extendable, boolean paying) {
        this.until = until;
        this.instant = instant;
        this.seconds = seconds;
        this.extendable = extendable;
        this.paying = paying;
    }

    /** Such as "14:35", in the point's zone. */
    public String getUntil() {
        return until;
    }

    /** The same in ISO 8601, for machines. */
    public String getInstant() {
        return instant;
    }

    /** What is left, at least 0: a browser's clock may be wrong, the time since the page was made is not. */
    public long getSeconds() {
        return seconds;
    }

    /** Whether the shopper may ask for more time. */
    public boolean isExtendable() {
        return extendable;
    }

    /** Whether it is kept for a payment that is under way. */
    public boolean isPaying() {
        return paying;
    }
}
