// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.message;

/** Something the shopper can do, by a link. Immutable. */
public final class MailAction {

    private final String label;
    private final String url;

    MailAction(String label, String url) {
        this.label = label;
        this.url = url;
    }

    public String getLabel() {
        return label;
    }

    /** From outside, signed. */
    public String getUrl() {
        return url;
    }
}
