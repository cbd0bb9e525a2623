// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.planning;

import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;
import org.creneau.broadleaf.point.PointEntity;

/**
 * Puts buttons into Broadleaf's form of a point that lead to its hours as a table, for whoever may change points, and to what else can be
 * done to it. Broadleaf calls it when it has built a form, in no transaction; it is one of the list {@code
 * blFormBuilderExtensionHandlers}, bean {@code creneauPointLinks}. The script {@code admin/creneau-terms.js} follows the buttons.
 * Thread-safe.
 */
public class PointLinks extends AbstractFormBuilderExtensionHandler {

    private final PlanningRights rights;

    public PointLinks(PlanningRights rights) {
        this.rights = rights;
    }

    @Override
    public ExtensionResultStatusType addAdditionalFormActions(EntityForm form) {
        String id = form.getId();
        if (!PointEntity.class.getName().equals(form.getCeilingEntityClassname()) || id == null || id.isEmpty()) {
            return ExtensionResultStatusType.NOT_HANDLED;
        }
        if (rights.isChangeAllowed()) {
            form.addAction(link("CRN_HOURS", "/pickup-planning/" + id + "/hours", "creneau.planning.link.hours"));
        }
        form.addAction(link("CRN_PLANNING", "/pickup-planning/" + id, "creneau.planning.link.planning"));
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    private static EntityFormAction link(String action, String path, String words) {
        return new EntityFormAction(action)
                .withButtonType("button")
                .withButtonClass("creneau-link")
                .withUrlPostfix(path)
                .withDisplayText(words);
    }
}
