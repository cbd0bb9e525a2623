// SPDX-License-Identifier: Apache-2.0
package org.creneau.demo.scenario;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointHoursEntity;
import org.creneau.broadleaf.point.SlotPriceEntity;
import org.creneau.broadleaf.stock.StockEntity;
import org.creneau.point.PickupPoints;
import org.springframework.beans.BeanUtils;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.orm.jpa.EntityManagerFactoryUtils;

/** Opens a point through the plugin's entities, whose fields it sets as Broadleaf's admin does. */
final class PointBuilder {
    static final int SLOT_MINUTES = 30;

    private static final String[] DAYS = {"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"};

    private final Shop shop;
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Map<Goods, Map<String, Object>> stock = new LinkedHashMap<>();
    private final Map<String, String> prices = new LinkedHashMap<>();

    PointBuilder(Shop shop) {
        this.shop = shop;
        with("name", "Le point");
        with("address1", "1 rue des Martyrs").with("postcode", "75009").with("city", "Paris");
        with("departmentCode", "75").with("latitude", new BigDecimal("48.8778"));
        with("longitude", new BigDecimal("2.3394"));
        with("slotMinutes", SLOT_MINUTES).with("leadMinutes", 60).with("horizonDays", 30);
    }

    /** Any other field of the point's entity. */
    PointBuilder with(String field, Object value) {
        fields.put(field, value);
        return this;
    }

    /** How many orders may have a place in one slot; four unless said. */
    PointBuilder takingOrders(int capacity) {
        return with("capacityOrders", capacity);
    }

    PointBuilder asking(String fee) {
        return with("collectFee", new BigDecimal(fee));
    }

    PointBuilder freeFrom(String worth) {
        return with("collectFreeFrom", new BigDecimal(worth));
    }

    /** What slots between two times of day cost more, or less where it is below zero. */
    PointBuilder asking(String amount, String opens, String closes) {
        prices.put(opens + "-" + closes, amount);
        return this;
    }

    /** So many lie on the shelf. */
    PointBuilder counting(Goods goods, int onHand) {
        return stocking(goods, Map.of("kind", "COUNTED", "onHand", onHand));
    }

    /** Any row of stock. */
    PointBuilder stocking(Goods goods, Map<String, Object> row) {
        stock.put(goods, row);
        return this;
    }

    PickupPlace open() {
        long id = shop.transaction(() -> {
            EntityManager entities = EntityManagerFactoryUtils.getTransactionalEntityManager(
                    shop.bean("entityManagerFactory", EntityManagerFactory.class));
            PointEntity point = filled(PointEntity.class, fields);
            entities.persist(point);
            for (String day : DAYS) {
                entities.persist(filled(
                        PointHoursEntity.class,
                        Map.of("point", point, "weekday", day, "opens", "08:00", "closes", "20:00")));
            }
            prices.forEach((range, amount) -> entities.persist(filled(
                    SlotPriceEntity.class,
                    Map.of(
                            "point",
                            point,
                            "opens",
                            range.substring(0, 5),
                            "closes",
                            range.substring(6),
                            "amount",
                            new BigDecimal(amount)))));
            stock.forEach((goods, row) -> {
                Map<String, Object> shelf = new LinkedHashMap<>(row);
                shelf.put("pointId", point.getId());
                shelf.put("skuId", goods.skuId());
                entities.persist(filled(StockEntity.class, shelf));
            });
            return point.getId();
        });
        // who comes at once must not be shown the points of before
        shop.bean("creneauPickupPoints", PickupPoints.class).all();
        return new PickupPlace(shop, id);
    }

    static <T> T filled(Class<T> type, Map<String, Object> values) {
        T entity = BeanUtils.instantiateClass(type);
        new DirectFieldAccessor(entity).setPropertyValues(values);
        return entity;
    }
}
