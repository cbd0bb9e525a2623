// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.place;

import javax.servlet.http.HttpSession;

/** Says how a visitor comes, for tests of other packages. */
public final class Coming {
    private Coming() {}

    public static void by(WayForm form, HttpSession session) {
        form.way().rememberIn(session);
    }
}
