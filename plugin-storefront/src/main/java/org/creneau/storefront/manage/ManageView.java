// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.manage;

/** What may still be done with a placed order, in words. Immutable. */
public final class ManageView {
    private final String path;
    private final boolean changeable;
    private final boolean late;
    private final String until;

    ManageView(String path, boolean changeable, boolean late, String until) {
        this.path = path;
        this.changeable = changeable;
        this.late = late;
        this.until = until;
    }

    /** The path of the page, with the signature. */
    public String getPath() {
        return path;
    }

    /** Whether its shopper may move or cancel it here. */
    public boolean isChangeable() {
        return changeable;
    }

    /** Whether only the point may: it is waited for, and too late for its shopper. */
    public boolean isLate() {
        return late;
    }

    /** The first moment at which it is too late, with its day. */
    public String getUntil() {
        return until;
    }
}
