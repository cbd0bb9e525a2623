// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.goods;

import java.util.Optional;
import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.catalog.domain.Category;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.Sku;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.broadleafcommerce.openadmin.web.service.AbstractFormBuilderExtensionHandler;

/**
 * Puts a button on the page of a product, a SKU or a category that leads to what is written about collecting it. Broadleaf calls
 * it when it has built a form, in no transaction; it is one of the list {@code blFormBuilderExtensionHandlers}, bean {@code
 * creneauTermsLink}. The script {@code admin/creneau-terms.js} follows the button. Thread-safe.
 */
public class TermsLink extends AbstractFormBuilderExtensionHandler {

    private static final String ACTION = "CRN_TERMS";

    @Override
    public ExtensionResultStatusType addAdditionalFormActions(EntityForm form) {
        Optional<String> scope = scopeOf(form.getCeilingEntityClassname());
        String id = form.getId();
        if (!scope.isPresent() || id == null || id.isEmpty()) {
            return ExtensionResultStatusType.NOT_HANDLED;
        }
        form.addAction(new EntityFormAction(ACTION)
                .withButtonType("button")
                .withButtonClass("creneau-terms")
                .withUrlPostfix("/collect-terms?scope=" + scope.get() + "&targetId=" + id)
                .withDisplayText("creneau.terms.link"));
        return ExtensionResultStatusType.HANDLED_CONTINUE;
    }

    /** Of classes that a shop has derived from Broadleaf's, too; empty for everything else. */
    private static Optional<String> scopeOf(String className) {
        if (className == null) {
            return Optional.empty();
        }
        try {
            Class<?> type =
                    Class.forName(className, false, Thread.currentThread().getContextClassLoader());
            if (Product.class.isAssignableFrom(type)) {
                return Optional.of("PRODUCT");
            }
            if (Sku.class.isAssignableFrom(type)) {
                return Optional.of("SKU");
            }
            return Category.class.isAssignableFrom(type) ? Optional.of("CATEGORY") : Optional.<String>empty();
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
