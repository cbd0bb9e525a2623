// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.cart;

import java.util.ArrayList;
import java.util.List;
import org.creneau.broadleaf.cart.CartPart;
import org.creneau.broadleaf.checkout.LineUnits;
import org.creneau.storefront.held.PickupView;
import org.jspecify.annotations.Nullable;

/** One part of the visitor's cart: a pickup group with the time it has, or what is delivered. Built per request. */
public final class PartView {
    private final CartPart part;
    private final @Nullable PickupView held;
    private final List<PartTarget> targets;

    PartView(CartPart part, @Nullable PickupView held, List<PartTarget> targets) {
        this.part = part;
        this.held = held;
        this.targets = targets;
    }

    /** Of the group, or 0 for what is delivered. */
    public long getNumber() {
        return part.number();
    }

    public boolean isCollected() {
        return part.isCollected();
    }

    /** Null unless it has a time that is held now. */
    public @Nullable PickupView getHeld() {
        return held;
    }

    /** All of it, as links and forms pass it on. */
    public String getPortion() {
        return part.portion().toString();
    }

    public List<PartLine> getLines() {
        List<PartLine> lines = new ArrayList<PartLine>();
        for (LineUnits each : part.units()) {
            if (each.line().getId() != null) {
                lines.add(new PartLine(each));
            }
        }
        return lines;
    }

    /** How many things there are in it. */
    public int getUnits() {
        int units = 0;
        for (LineUnits each : part.units()) {
            units += each.units();
        }
        return units;
    }

    /** Where units of its lines can go, the nearest choice first. */
    public List<PartTarget> getTargets() {
        return targets;
    }
}
