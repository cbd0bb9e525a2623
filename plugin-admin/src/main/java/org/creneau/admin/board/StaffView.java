// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.board;

/** Somebody who is assigned to a point. Immutable. */
public final class StaffView {

    private final long number;
    private final String login;
    private final String name;

    /** @param login empty, as the name, if there is no such account any more */
    StaffView(long number, String login, String name) {
        this.number = number;
        this.login = login;
        this.name = name;
    }

    public long getNumber() {
        return number;
    }

    public String getLogin() {
        return login;
    }

    public String getName() {
        return name;
    }

    public boolean isGone() {
        return login.isEmpty();
    }
}
