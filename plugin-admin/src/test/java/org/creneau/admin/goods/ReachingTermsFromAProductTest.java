// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadleafcommerce.common.extension.ExtensionResultStatusType;
import org.broadleafcommerce.core.catalog.domain.CategoryImpl;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.broadleafcommerce.core.catalog.domain.SkuImpl;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.EntityFormAction;
import org.creneau.broadleaf.point.PointEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;

/** The page of a product has a button to what is written about collecting it. */
class ReachingTermsFromAProductTest {
    private final TermsLink link = new TermsLink();

    @Test
    void products_skus_and_categories_lead_to_their_own_terms() {
        assertThat(buttonOf(Product.class)).isEqualTo("/collect-terms?scope=PRODUCT&targetId=42");
        assertThat(buttonOf(ProductImpl.class)).isEqualTo("/collect-terms?scope=PRODUCT&targetId=42");
        assertThat(buttonOf(SkuImpl.class)).isEqualTo("/collect-terms?scope=SKU&targetId=42");
        assertThat(buttonOf(CategoryImpl.class)).isEqualTo("/collect-terms?scope=CATEGORY&targetId=42");
    }

    @Test
    void other_pages_are_left_as_they_are() {
        EntityForm form = form(PointEntity.class.getName(), "42");
        assertThat(link.addAdditionalFormActions(form)).isEqualTo(ExtensionResultStatusType.NOT_HANDLED);
        assertThat(form.getActions()).isEmpty();
        assertThat(link.addAdditionalFormActions(form("com.example.Gone", "42")))
                .isEqualTo(ExtensionResultStatusType.NOT_HANDLED);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void a_product_that_is_not_stored_yet_has_no_button(String id) {
        EntityForm form = form(ProductImpl.class.getName(), id);
        link.addAdditionalFormActions(form);
        assertThat(form.getActions()).isEmpty();
        link.addAdditionalFormActions(form(null, "42"));
    }

    private String buttonOf(Class<?> type) {
        EntityForm form = form(type.getName(), "42");
        link.addAdditionalFormActions(form);
        assertThat(form.getActions()).hasSize(1);
        EntityFormAction action = form.getActions().get(0);
        assertThat(action.getButtonClass()).isEqualTo("creneau-terms");
        assertThat(action.getDisplayText()).isEqualTo("creneau.terms.link");
        return action.getUrlPostfix();
    }

    private static EntityForm form(String className, String id) {
        EntityForm form = new EntityForm();
        form.setCeilingEntityClassname(className);
        form.setId(id);
        return form;
    }
}
