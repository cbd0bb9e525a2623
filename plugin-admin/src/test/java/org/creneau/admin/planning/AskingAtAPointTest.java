// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.creneau.admin.regime.AskingView;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.creneau.reservation.ChoiceTerms;
import org.creneau.reservation.asking.Asking;
import org.creneau.reservation.asking.AskingScope;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Hours were changed, and the shoppers whose pickup lies outside of them are asked: of that point, and of no other. */
class AskingAtAPointTest {
    private final PlannedShop shop = new PlannedShop();
    private final ExtendedModelMap model = new ExtendedModelMap();
    private final RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @Test
    void it_is_written_down_for_the_point_and_who_wants_it() {
        assertThat(shop.asks.ask("1", "true", flash)).isEqualTo("redirect:/pickup-planning/1/asked");
        Asking asking = latest().get(0);
        assertThat(asking.scope().point()).isEqualTo(PointId.of(1));
        assertThat(asking.scope().isPerhapsToo()).isTrue();
        assertThat(asking.madeAt()).isEqualTo(shop.clock.instant());
        assertThat(shown()).singleElement().satisfies(view -> {
            assertThat(view.isGoing()).isTrue();
            assertThat(view.getPoint()).isEqualTo("Le Quai");
            assertThat(view.getRegime()).isEmpty();
        });
    }

    @Test
    void what_is_asked_elsewhere_is_not_shown() {
        shop.schema
                .transactions()
                .separate(() -> shop.schema
                        .askings()
                        .add(Asking.of(
                                AskingScope.everywhere(ChoiceTerms.standard()), Actor.staff(7), shop.clock.instant())));
        assertThat(shown()).isEmpty();
    }

    @Test
    void a_point_that_is_not_there_is_not_found_and_nothing_written() {
        assertThatThrownBy(() -> shop.asks.ask("17", "false", flash)).hasMessageContaining("17");
        assertThat(latest()).isEmpty();
    }

    private List<Asking> latest() {
        return shop.schema.transactions().separate(() -> shop.schema.askings().latest(9));
    }

    @SuppressWarnings("unchecked")
    private List<AskingView> shown() {
        assertThat(shop.asks.asked("1", model, new MockHttpServletResponse())).isEqualTo("views/creneau/planningAsked");
        return (List<AskingView>) model.get("askings");
    }
}
