// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation.privacy;

import java.util.Locale;
import java.util.Objects;

/**
 * The one person whose data is asked for: the host's number of the customer, 0 if they have none, and their e-mail address,
 * empty if it is not known; one of the two at least. Whether it is they who ask is the host's to find out. Immutable and
 * thread-safe.
 */
public final class DataSubject {

    private final long customerId;
    private final String email;

    private DataSubject(long customerId, String email) {
        this.customerId = customerId;
        this.email = email.trim().toLowerCase(Locale.ROOT);
        if (customerId < 0 || customerId == 0 && this.email.isEmpty()) {
            throw new IllegalArgumentException(
                    "customer is " + customerId + " with " + (this.email.isEmpty() ? "no" : "an")
                            + " e-mail address, allowed is a number above 0, an address, or both");
        }
    }

    /** Throws {@link IllegalArgumentException} if neither is given. */
    public static DataSubject of(long customerId, String email) {
        return new DataSubject(customerId, Objects.requireNonNull(email, "email"));
    }

    /** 0 if they have none. */
    public long customerId() {
        return customerId;
    }

    /** In small letters; empty if not known. */
    public String email() {
        return email;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSubject
                && customerId == ((DataSubject) other).customerId
                && email.equals(((DataSubject) other).email);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(customerId) + email.hashCode();
    }

    /** Without the address. */
    @Override
    public String toString() {
        return "customer " + customerId;
    }
}
