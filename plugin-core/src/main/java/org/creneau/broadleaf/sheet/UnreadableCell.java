// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.sheet;

/** A cell holds nothing of its column; the code is one of {@link org.creneau.reservation.stock.SheetProblem}. */
public final class UnreadableCell extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String allowed;

    public UnreadableCell(String code, String cell, String allowed) {
        super(code + " '" + cell + "', allowed is " + allowed);
        this.code = code;
        this.allowed = allowed;
    }

    public String code() {
        return code;
    }

    /** In technical terms. */
    public String allowed() {
        return allowed;
    }
}
