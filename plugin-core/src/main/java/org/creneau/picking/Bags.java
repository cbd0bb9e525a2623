// SPDX-License-Identifier: Apache-2.0
package org.creneau.picking;

import java.util.Objects;
import java.util.Optional;
import org.creneau.reservation.visit.PlainWords;
import org.jspecify.annotations.Nullable;

/** In how many bags a pickup is and where they wait: how warm, and in the staff's own words. Immutable and thread-safe. */
public final class Bags {

    /** The most bags of a pickup. */
    public static final int MOST = 99;
    /** The most characters that say where they are. */
    public static final int MOST_PLACE = 40;

    private static final Bags NONE = new Bags(0, null, "");

    private final int count;
    private final @Nullable Storage storage;
    private final String place;

    private Bags(int count, @Nullable Storage storage, String place) {
        this.count = count;
        this.storage = storage;
        this.place = place;
    }

    /** None yet, nowhere. */
    public static Bags none() {
        return NONE;
    }

    /**
     * So many there; the place is made one line. Throws {@link IllegalArgumentException} unless 0..{@value #MOST} and the place is at
     * most {@value #MOST_PLACE} characters.
     */
    public static Bags of(int count, @Nullable Storage storage, String place) {
        String plain = PlainWords.of(Objects.requireNonNull(place, "place"));
        if (count < 0 || count > MOST || plain.length() > MOST_PLACE) {
            throw new IllegalArgumentException("bags are " + count + " with a place of " + plain.length()
                    + " characters, allowed is 0.." + MOST + " and at most " + MOST_PLACE);
        }
        return new Bags(count, storage, plain);
    }

    public int count() {
        return count;
    }

    /** Empty if it was not said. */
    public Optional<Storage> storage() {
        return Optional.ofNullable(storage);
    }

    /** Empty if it was not said. */
    public String place() {
        return place;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bags
                && count == ((Bags) other).count
                && storage == ((Bags) other).storage
                && place.equals(((Bags) other).place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(count, storage, place);
    }

    @Override
    public String toString() {
        return count + " bags, " + (storage == null ? "anywhere" : storage.name()) + " '" + place + "'";
    }
}
