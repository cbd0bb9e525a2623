// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The context that a shop lists in its web.xml names only what there is. */
class ShippedContextTest {
    private final BeanFile file = BeanFile.of("creneau-applicationContext.xml");

    @Test
    void every_class_factory_method_and_constructor_exists() {
        assertThat(file.faults()).isEmpty();
    }

    @Test
    void the_context_for_mails_names_only_what_there_is() {
        BeanFile mails = BeanFile.of("creneau-mail-applicationContext.xml");
        assertThat(mails.faults()).isEmpty();
        assertThat(mails.unknownBeans())
                .contains("blEmailService", "creneauTransactions")
                .allMatch(bean -> bean.startsWith("bl") || file.defines(bean));
    }

    @Test
    void every_bean_named_is_defined_here_or_by_broadleaf() {
        assertThat(file.unknownBeans())
                .containsExactlyInAnyOrder(
                        "blAddressService",
                        "blCatalogService",
                        "blCountryService",
                        "blCustomerService",
                        "blFulfillmentGroupItemDao",
                        "blFulfillmentGroupService",
                        "blFulfillmentOptionService",
                        "blInventoryService",
                        "blOrderService",
                        "blTransactionManager");
    }
}
