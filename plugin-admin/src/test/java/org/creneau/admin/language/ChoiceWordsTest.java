// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creneau.admin.language.Reading.readAs;

import org.broadleafcommerce.common.presentation.client.SupportedFieldType;
import org.broadleafcommerce.openadmin.dto.BasicCollectionMetadata;
import org.broadleafcommerce.openadmin.dto.BasicFieldMetadata;
import org.broadleafcommerce.openadmin.dto.ClassMetadata;
import org.broadleafcommerce.openadmin.dto.DynamicResultSet;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.FieldMetadata;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.creneau.broadleaf.point.Weekday;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The choices of a form are worded for whoever reads it, and for nobody else. */
class ChoiceWordsTest {
    private final ChoiceWords words = new ChoiceWords(Reading.messages());

    /** As Broadleaf keeps it for all requests. */
    private final BasicFieldMetadata kept =
            choices(new String[][] {{"MONDAY", Weekday.MONDAY.getFriendlyType()}, {"X", "As a shop calls it"}});

    @AfterEach
    void forgetWhoReads() {
        Reading.end();
    }

    @Test
    void each_reader_has_the_choices_in_a_language_of_ones_own_whoever_came_before() throws Exception {
        assertThat(readAs("fr", () -> shown(kept))).isEqualTo(new String[][] {
            {"MONDAY", "lundi"}, {"X", "As a shop calls it"},
        });
        assertThat(readAs("en", () -> shown(kept))).isEqualTo(new String[][] {
            {"MONDAY", "Monday"}, {"X", "As a shop calls it"},
        });
        assertThat(readAs("fr", () -> shown(kept))[0][1]).isEqualTo("lundi");
    }

    @Test
    void what_broadleaf_keeps_stays_as_it_was() throws Exception {
        readAs("fr", () -> shown(kept));
        assertThat(kept.getEnumerationValues()[0][1]).isEqualTo("creneau.choice.weekday.MONDAY");
    }

    @Test
    void fields_without_such_choices_are_not_even_copied() throws Exception {
        BasicFieldMetadata text = new BasicFieldMetadata();
        BasicFieldMetadata foreign = choices(new String[][] {{"US", "United States"}, {"XX", null}});
        BasicCollectionMetadata rows = new BasicCollectionMetadata();
        Property[] found = inspected(text, foreign, rows);
        assertThat(found[0].getMetadata()).isSameAs(text);
        assertThat(found[1].getMetadata()).isSameAs(foreign);
        assertThat(found[2].getMetadata()).isSameAs(rows);
    }

    @Test
    void a_key_that_nobody_has_words_for_is_shown_as_it_is() throws Exception {
        BasicFieldMetadata own = choices(new String[][] {{"X", "creneau.choice.shop.X"}});
        assertThat(readAs("fr", () -> shown(own))[0][1]).isEqualTo("creneau.choice.shop.X");
    }

    @Test
    void what_another_handler_answers_without_fields_stays() throws Exception {
        DynamicResultSet rows = new DynamicResultSet(new Entity[0], 0);
        assertThat(words.postInspect(null, rows, new PersistencePackage()).getDynamicResultSet())
                .isSameAs(rows);
        assertThat(words.postInspect(null, new DynamicResultSet(new ClassMetadata()), new PersistencePackage()))
                .isNotNull();
        assertThat(words.postInspect(null, null, new PersistencePackage())).isNotNull();
    }

    private String[][] shown(BasicFieldMetadata field) throws Exception {
        return ((BasicFieldMetadata) inspected(field)[0].getMetadata()).getEnumerationValues();
    }

    private Property[] inspected(FieldMetadata... fields) throws Exception {
        Property[] properties = new Property[fields.length];
        for (int i = 0; i < fields.length; i++) {
            properties[i] = new Property();
            properties[i].setName("field" + i);
            properties[i].setMetadata(fields[i]);
        }
        ClassMetadata type = new ClassMetadata();
        type.setProperties(properties);
        return words.postInspect(null, new DynamicResultSet(type), new PersistencePackage())
                .getDynamicResultSet()
                .getClassMetaData()
                .getProperties();
    }

    private static BasicFieldMetadata choices(String[][] choices) {
        BasicFieldMetadata field = new BasicFieldMetadata();
        field.setFieldType(SupportedFieldType.BROADLEAF_ENUMERATION);
        field.setEnumerationValues(choices);
        return field;
    }
}
