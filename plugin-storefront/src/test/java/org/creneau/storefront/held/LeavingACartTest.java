// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.held;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.creneau.broadleaf.cart.AbandonCart;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Signing out gives back what the cart holds, and never fails because of that. */
class LeavingACartTest {
    private final AbandonCart abandonCart = mock(AbandonCart.class);
    private final LeaveCartOnLogout handler = new LeaveCartOnLogout(abandonCart);

    @Test
    void the_cart_of_who_signs_out_is_left() {
        logout(new UsernamePasswordAuthenticationToken("jeanne", ""));
        verify(abandonCart).abandon("jeanne");
    }

    @Test
    void nobody_leaves_nothing() {
        logout(null);
        verify(abandonCart, never()).abandon(any());
    }

    @Test
    void a_database_that_is_away_keeps_nobody_from_signing_out() {
        when(abandonCart.abandon("jeanne")).thenThrow(new IllegalStateException("away"));
        assertThatCode(() -> logout(new UsernamePasswordAuthenticationToken("jeanne", "")))
                .doesNotThrowAnyException();
    }

    private void logout(Authentication who) {
        handler.logout(new MockHttpServletRequest(), new MockHttpServletResponse(), who);
    }
}
