// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.creneau.broadleaf.cart.AbandonCart;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;

/**
 * Who signs out gives back what their cart holds, unless it is being paid for. A handler for the site's logout filter, to be
 * listed before the one that ends the session; bean {@code creneauLeaveCartOnLogout}. A logout never fails because of it.
 * Thread-safe.
 */
public class LeaveCartOnLogout implements LogoutHandler {
    private static final Log LOG = LogFactory.getLog(LeaveCartOnLogout.class);

    private final AbandonCart abandonCart;

    public LeaveCartOnLogout(AbandonCart abandonCart) {
        this.abandonCart = abandonCart;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        if (who == null) {
            return;
        }
        try {
            abandonCart.abandon(who.getName());
        } catch (RuntimeException e) {
            LOG.warn("What a cart holds could not be given back at logout; it runs out by itself", e);
        }
    }
}
