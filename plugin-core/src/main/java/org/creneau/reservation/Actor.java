// SPDX-License-Identifier: Apache-2.0
package org.creneau.reservation;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who changes a reservation: the shopper, somebody of the staff, or a job of the plugin. Of people only the number the
 * host knows them by is kept, never a name. Immutable and thread-safe.
 */
public final class Actor {

    /** The three who may. Stored by name: never rename a constant. */
    public enum Kind {
        SHOPPER,
        STAFF,
        SYSTEM
    }

    private static final Actor SYSTEM = new Actor(Kind.SYSTEM, 0);
    private static final Actor GUEST = new Actor(Kind.SHOPPER, 0);
    private static final Pattern TEXT =
            Pattern.compile("(shopper(:[1-9][0-9]{0,18})?|staff(:-?[1-9][0-9]{0,18})?)|system");

    private final Kind kind;
    private final long number;

    private Actor(Kind kind, long number) {
        this.kind = kind;
        this.number = number;
    }

    /** A job that acts by itself. */
    public static Actor system() {
        return SYSTEM;
    }

    /** A shopper of whom no more is known. */
    public static Actor shopper() {
        return GUEST;
    }

    /** The customer who holds the place; a shopper of whom no more is known if there is no number. */
    public static Actor shopper(Holder holder) {
        Long customer = holder.customerId();
        return customer == null || customer < 1 ? GUEST : new Actor(Kind.SHOPPER, customer);
    }

    /**
     * One of the staff, by the host's number, which is below 0 for those that Broadleaf ships, such as its administrator; throws
     * {@link IllegalArgumentException} if it is 0.
     */
    public static Actor staff(long number) {
        if (number == 0) {
            throw new IllegalArgumentException("number of the staff member is 0, allowed is any other");
        }
        return new Actor(Kind.STAFF, number);
    }

    /** Reads what {@link #toString()} writes; throws {@link IllegalArgumentException} otherwise. */
    public static Actor parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "actor is '" + text + "', allowed is system, shopper, shopper:17 or staff:3");
        }
        int colon = text.indexOf(':');
        String word = colon < 0 ? text : text.substring(0, colon);
        long number = colon < 0 ? 0 : Long.parseLong(text.substring(colon + 1));
        return new Actor(Kind.valueOf(word.toUpperCase(Locale.ROOT)), number);
    }

    public Kind kind() {
        return kind;
    }

    /** True if the limits set for shoppers do not bind them. */
    boolean isStaff() {
        return kind == Kind.STAFF;
    }

    boolean isShopper() {
        return kind == Kind.SHOPPER;
    }

    /** The host's number of the person, 0 if there is none. */
    public long number() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Actor && kind == ((Actor) other).kind && number == ((Actor) other).number;
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Long.hashCode(number);
    }

    /** For example {@code shopper:17}; at most 27 characters. */
    @Override
    public String toString() {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return number == 0 ? word : word + ":" + number;
    }
}
