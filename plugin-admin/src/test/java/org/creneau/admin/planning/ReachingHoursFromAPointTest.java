// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.creneau.broadleaf.point.PointEntity;
import org.junit.jupiter.api.Test;

/** From Broadleaf's form of a point one comes to its hours as a table. */
class ReachingHoursFromAPointTest {
    private final PlannedShop shop = new PlannedShop();
    private final PointLinks links = new PointLinks(shop.rights);

    private static EntityForm form(Class<?> type, String id) {
        EntityForm form = new EntityForm();
        form.setCeilingEntityClassname(type.getName());
        form.setId(id);
        return form;
    }

    private static List<String> paths(EntityForm form) {
        return form.getActions().stream().map(EntityFormAction::getUrlPostfix).toList();
    }

    @Test
    void the_form_of_a_point_leads_to_its_hours_and_to_what_else_is_done_to_it() throws IOException {
        EntityForm form = form(PointEntity.class, "7");
        assertThat(links.addAdditionalFormActions(form)).isEqualTo(ExtensionResultStatusType.HANDLED_CONTINUE);
        assertThat(paths(form)).containsExactlyInAnyOrder("/pickup-planning/7/hours", "/pickup-planning/7");
        for (String language : new String[] {"", "_fr"}) {
            try (InputStream stream =
                    getClass().getResourceAsStream("/messages/CreneauAdminMessages" + language + ".properties")) {
                Properties words = new Properties();
                words.load(stream);
                form.getActions()
                        .forEach(action -> assertThat(words.getProperty(action.getDisplayText()))
                                .as(action.getDisplayText() + language)
                                .isNotEmpty());
            }
        }
    }

    @Test
    void who_may_not_change_points_is_not_led_to_where_they_may_not_go() throws ServiceException {
        doThrow(new ServiceException("no"))
                .when(shop.security)
                .securityCheck(PointEntity.class.getName(), EntityOperationType.UPDATE);
        EntityForm form = form(PointEntity.class, "7");
        links.addAdditionalFormActions(form);
        assertThat(paths(form)).containsExactly("/pickup-planning/7");
    }

    @Test
    void a_new_point_and_other_forms_have_no_such_buttons() {
        for (EntityForm form :
                List.of(form(PointEntity.class, null), form(PointEntity.class, ""), form(String.class, "7"))) {
            assertThat(links.addAdditionalFormActions(form)).isEqualTo(ExtensionResultStatusType.NOT_HANDLED);
            assertThat(form.getActions()).isEmpty();
        }
    }
}
