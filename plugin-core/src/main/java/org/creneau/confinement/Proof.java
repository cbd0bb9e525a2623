// SPDX-License-Identifier: Apache-2.0
package org.creneau.confinement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the shopper must carry: a form with a box ticked, a code by text message, a proof of the order, a test, a pass.
 * It refuses no slot; whoever confirms a booking says it.
 */
public final class Proof extends Limit {

    private final List<String> documents;
    private final String box;

    private Proof(Terms terms, List<String> documents, String box) {
        super(terms);
        this.documents = documents;
        this.box = box;
    }

    /** Documents in words such as {@code form} or {@code order-proof}; the box of the form, or an empty string. */
    public static Proof of(Terms terms, List<String> documents, String box) {
        return new Proof(terms, Collections.unmodifiableList(new ArrayList<>(documents)), box);
    }

    @Override
    public String kind() {
        return "proof";
    }

    public List<String> documents() {
        return documents;
    }

    /** The wording or code of the box to tick; empty if there is no form. */
    public String box() {
        return box;
    }

    @Override
    Check check(Trip trip, RegimeTimes times) {
        return Checks.ALWAYS_HOLDS;
    }
}
