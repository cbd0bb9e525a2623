// SPDX-License-Identifier: Apache-2.0
package org.creneau.storefront.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.creneau.broadleaf.cart.HostCart;
import org.creneau.storefront.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** What the slot pages answer before a cart is touched. */
class ChoosingASlotTest {
    private static final String[] NOTHING = {};

    private final Counter counter = Counter.inPeace();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @AfterEach
    void leave() {
        Visit.end();
    }

    @Test
    void a_point_that_is_not_known_is_not_found() {
        for (String id : new String[] {"99", "-1", "twelve", ""}) {
            MockHttpServletResponse response = new MockHttpServletResponse();
            assertThat(counter.slotController.slots(id, "", new MockHttpSession(), new ExtendedModelMap(), response))
                    .isEqualTo("pickup/unknown");
            assertThat(response.getStatus()).isEqualTo(404);
        }
    }

    @Test
    void a_known_point_shows_the_first_free_day_sorted_into_parts() {
        Visit.by(Locale.FRANCE, null);
        ExtendedModelMap model = new ExtendedModelMap();
        assertThat(counter.slotController.slots(
                        "12", "nonsense", new MockHttpSession(), model, new MockHttpServletResponse()))
                .isEqualTo("pickup/slots");
        SlotPage page = (SlotPage) model.get("slots");
        assertThat(page.getDayName()).isEqualTo("jeudi 12 novembre 2020");
        assertThat(page.getGroups())
                .extracting(SlotGroup::getTitleKey)
                .containsExactly("creneau.part.morning", "creneau.part.afternoon");
        assertThat(page.getBoxes()).isEmpty();
        assertThat(page.isHomeWanted()).isFalse();
        assertThat(model.get("cartReady")).isEqualTo(false);
    }

    @Test
    void an_empty_cart_holds_nothing_and_is_told_so() {
        Visit.by(Locale.UK, null);
        assertThat(counter.holdController.hold("anything", NOTHING, flash)).isEqualTo("redirect:/pickup");
        assertThat(problem()).startsWith("Your cart is empty.");
    }

    @Test
    void a_malformed_slot_is_refused_in_the_visitors_language() {
        Visit.by(Locale.FRANCE, HostCart.order(1L, HostCart.collected(11L)));
        assertThat(counter.holdController.hold("not a slot", NOTHING, flash)).isEqualTo("redirect:/pickup");
        assertThat(problem()).startsWith("Ce n’est pas un créneau");
    }

    @Test
    void releasing_without_a_cart_changes_nothing() {
        Visit.by(Locale.UK, null);
        counter.holdController.setAfterHold("/basket");
        assertThat(counter.holdController.release()).isEqualTo("redirect:/basket");
    }

    private String problem() {
        return (String) flash.getFlashAttributes().get("pickupProblem");
    }
}
