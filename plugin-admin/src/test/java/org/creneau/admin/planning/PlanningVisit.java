// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;

/** Somebody who reads French at the pages of a {@link PlannedShop}: what each of its tests begins and ends with. */
abstract class PlanningVisit {
    static final String HERE = PlannedShop.HERE;

    final PlannedShop shop = new PlannedShop();
    final MockHttpServletResponse response = new MockHttpServletResponse();
    ExtendedModelMap model = new ExtendedModelMap();
    RedirectAttributesModelMap flash = new RedirectAttributesModelMap();

    @BeforeEach
    void readsFrench() {
        PlannedShop.speak(Locale.FRANCE);
    }

    @AfterEach
    void goes() {
        PlannedShop.speak(null);
    }
}
