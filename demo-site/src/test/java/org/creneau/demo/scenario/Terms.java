// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.creneau.broadleaf.goods.CollectTermsEntity;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** What the merchant writes about collecting goods, as the admin stores it. */
final class Terms {
    private final Shop shop;

    Terms(Shop shop) {
        this.shop = shop;
    }

    void ofProduct(Goods goods, String field, Object value) {
        write("PRODUCT", goods.productId(), Map.of(field, value));
    }

    void ofSku(Goods goods, String field, Object value) {
        write("SKU", goods.skuId(), Map.of(field, value));
    }

    void ofCategory(long category, String field, Object value) {
        write("CATEGORY", category, Map.of(field, value));
    }

    void write(String scope, long target, Map<String, Object> fields) {
        shop.transaction(() -> {
            EntityManager entities = EntityManagerFactoryUtils.getTransactionalEntityManager(
                    shop.bean("entityManagerFactory", EntityManagerFactory.class));
            Map<String, Object> row = new LinkedHashMap<>(fields);
            row.put("scope", scope);
            row.put("targetId", target);
            entities.persist(PointBuilder.filled(CollectTermsEntity.class, row));
            return row;
        });
    }
}
