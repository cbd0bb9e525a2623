// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.admin.language.Reading.readAs;

import java.util.Arrays;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.web.form.component.ListGridRecord;
import org.broadleafcommerce.openadmin.web.form.entity.ComboField;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.creneau.broadleaf.goods.CollectTermsEntity;
import org.creneau.broadleaf.point.ClosureEntity;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.reservation.ReservationEntity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists, and forms that nobody may change, speak the language of their reader; what is sent stays. */
class ShownValuesTest {
    private final ShownValues values = new ShownValues(new ValueWords(Reading.messages()));

    @AfterEach
    void forgetWhoReads() {
        Reading.end();
    }

    @ParameterizedTest
    @CsvSource({"fr, true, Oui", "fr, false, Non", "en, true, Yes", "en, false, No"})
    void yes_and_no_are_words(String language, String value, String shown) throws Exception {
        Field field = readAs(language, () -> row(PointEntity.class.getName(), "active", value));
        assertThat(field.getDisplayValue()).isEqualTo(shown);
        assertThat(field.getValue()).isEqualTo(value);
    }

    @Test
    void a_day_has_no_midnight() throws Exception {
        String type = ClosureEntity.class.getName();
        assertThat(readAs("fr", () -> row(type, "firstDay", "2026.08.03 00:00:00"))
                        .getDisplayValue())
                .isEqualTo("3 août 2026");
        assertThat(readAs("en", () -> row(type, "firstDay", "2026.08.03 00:00:00"))
                        .getDisplayValue())
                .isEqualTo("Aug 3, 2026");
    }

    @Test
    void a_moment_keeps_its_time_even_at_midnight() throws Exception {
        String type = PointEntity.class.getName();
        assertThat(readAs("fr", () -> row(type, "pausedUntil", "2026.08.03 00:00:00"))
                        .getDisplayValue())
                .startsWith("3 août 2026")
                .endsWith("00:00");
    }

    @Test
    void the_time_of_a_slot_is_no_longer_written_for_machines() throws Exception {
        assertThat(readAs("fr", () -> row(ReservationEntity.class.getName(), "slotLocal", "2026-08-03 18:30"))
                        .getDisplayValue())
                .startsWith("3 août 2026")
                .endsWith("18:30");
    }

    @Test
    void any_other_text_reads_well_as_it_is() throws Exception {
        for (String text : new String[] {"Librairie", "2026", "2026.08.03 00:00:00", "true", "08:00", "2026-08-03"}) {
            assertThat(readAs("fr", () -> row(PointEntity.class.getName(), "name", text))
                            .getDisplayValue())
                    .isEqualTo(text);
        }
        assertThat(readAs("fr", () -> row(PointEntity.class.getName(), "pausedUntil", "?"))
                        .getDisplayValue())
                .isEqualTo("?");
    }

    @Test
    void what_is_empty_stays_empty() throws Exception {
        assertThat(readAs("fr", () -> row(PointEntity.class.getName(), "archived", null))
                        .getDisplayValue())
                .isNull();
    }

    @Test
    void rows_of_others_stay_as_broadleaf_shows_them() throws Exception {
        assertThat(readAs("fr", () -> row("com.shop.Coupon", "active", "true")).getDisplayValue())
                .isEqualTo("true");
    }

    @Test
    void a_choice_that_nobody_may_change_is_shown_by_its_word() {
        ComboField field = new ComboField();
        field.setName("state");
        field.setValue("CONFIRMED");
        field.putOption("CONFIRMED", "Confirmé");
        EntityForm form = new EntityForm();
        form.setCeilingEntityClassname(ReservationEntity.class.getName());
        form.addField(field);
        Entity entity = entity(ReservationEntity.class.getName(), property("state", "CONFIRMED"));
        values.modifyPopulatedEntityForm(form, entity);
        assertThat(field.getDisplayValue()).isEqualTo("Confirmé");
        assertThat(field.getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void what_stands_above_the_form_of_a_pickup_begins_with_its_time() throws Exception {
        EntityForm form = new EntityForm();
        form.setCeilingEntityClassname(ReservationEntity.class.getName());
        form.setMainEntityName("2026-08-03 18:30 Librairie");
        Entity entity = entity(ReservationEntity.class.getName(), property("code", "K7"));
        readAs("fr", () -> values.modifyPopulatedEntityForm(form, entity));
        assertThat(form.getMainEntityName()).startsWith("3 août 2026").endsWith("18:30 Librairie");
        form.setMainEntityName("Librairie du Passage");
        readAs("fr", () -> values.modifyPopulatedEntityForm(form, entity));
        assertThat(form.getMainEntityName()).isEqualTo("Librairie du Passage");
    }

    @Test
    void what_stands_above_a_form_may_begin_with_a_choice() {
        ComboField field = new ComboField();
        field.setName("scope");
        field.setValue("PRODUCT");
        field.putOption("PRODUCT", "Produit");
        EntityForm form = new EntityForm();
        form.setCeilingEntityClassname(CollectTermsEntity.class.getName());
        form.addField(field);
        form.setMainEntityName("PRODUCT 15013");
        values.modifyPopulatedEntityForm(
                form, entity(CollectTermsEntity.class.getName(), property("scope", "PRODUCT")));
        assertThat(form.getMainEntityName()).isEqualTo("Produit 15013");
    }

    private Field row(String type, String name, String value) {
        Field field = new Field();
        field.setName(name);
        field.setValue(value);
        ListGridRecord row = new ListGridRecord();
        row.setFields(Arrays.asList(field));
        values.modifyListGridRecord(type, row, entity(type, property(name, value)));
        return field;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }

    private static Entity entity(String type, Property property) {
        Entity entity = new Entity();
        entity.setType(new String[] {type});
        entity.setProperties(new Property[] {property});
        return entity;
    }
}
