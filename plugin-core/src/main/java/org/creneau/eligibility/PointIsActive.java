// SPDX-License-Identifier: Apache-2.0
package org.creneau.eligibility;

import java.util.Optional;

/** The point takes orders at all: the merchant has not closed it for good. */
public final class PointIsActive implements CollectRule {

    /** The code of its refusals. */
    public static final String CODE = "point-closed";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Refusal> check(CollectRequest request) {
        return request.point().active()
                ? Optional.empty()
                : Optional.of(Refusal.of(CODE).with("point", request.point().name()));
    }
}
