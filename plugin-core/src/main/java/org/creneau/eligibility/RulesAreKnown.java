// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.creneau.point.PickupPoint;

/**
 * It is known which regimes hold. For a shop that would rather sell nothing than sell under rules that may have been replaced, while its
 * database does not tell; what is held already is kept. Thread-safe.
 */
public final class RulesAreKnown implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "rules-not-known";

    private static final Optional<Refusal> REFUSAL = Optional.of(Refusal.of(CODE));

    private final BooleanSupplier known;

    /** @param known asked once for many slots */
    public RulesAreKnown(BooleanSupplier known) {
        this.known = Objects.requireNonNull(known, "known");
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return known.getAsBoolean() ? Optional.empty() : REFUSAL;
    }

    @Override
    public CollectRule preparedFor(Inquiry inquiry, PickupPoint point) {
        boolean now = known.getAsBoolean();
        return new RulesAreKnown(() -> now);
    }
}
