// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.goods;

import static org.assertj.core.api.Assertions.assertThat;

import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.point.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a merchant types about a product is read, or every mistake in it is named. */
class CheckingTermsOfTheFormTest {
    private final Schema schema = Databases.hsqldb();
    private final TermsCheck check = new TermsCheck(schema.transactions());

    @BeforeEach
    void open() {
        schema.empty();
        check.setEntityManager(schema.em());
    }

    @Test
    void a_row_that_says_nothing_or_all_has_no_problems() {
        assertThat(check.problemsOf(row())).isEmpty();
        CollectTermsEntity full = row();
        full.collecting = "ONLY";
        full.leadAmount = 2;
        full.leadUnit = "WORKING_DAYS";
        full.itemsEach = 1_000;
        full.minutesEach = 0;
        full.minimumAge = 99;
        full.trades = "books, toys";
        full.pointIds = " 3,12 ";
        assertThat(check.problemsOf(full)).isEmpty();
    }

    @Test
    void every_mistake_is_named_at_once() {
        CollectTermsEntity wrong = row();
        wrong.collecting = "SOMETIMES";
        wrong.leadAmount = 61;
        wrong.leadUnit = "WORKING_DAYS";
        wrong.itemsEach = 1_001;
        wrong.minutesEach = -1;
        wrong.minimumAge = 100;
        wrong.trades = "Books & toys";
        wrong.pointIds = "Lyon";
        assertThat(check.problemsOf(wrong))
                .extracting(Problem::toString)
                .containsExactly(
                        "collecting is SOMETIMES, allowed is ALLOWED, ONLY or NEVER",
                        "leadAmount is 61, allowed is 0..43200 minutes or 0..60 days",
                        "itemsEach is 1001, allowed is 0..1000",
                        "minutesEach is -1, allowed is 0..1440",
                        "minimumAge is 100, allowed is 0..99",
                        "trades is Books & toys, allowed is words such as books,toys, or - for none",
                        "pointIds is Lyon, allowed is numbers of points such as 3,12, or * for everywhere");
    }

    @Test
    void an_amount_without_a_unit_is_asked_for_one_and_a_unit_alone_says_nothing() {
        CollectTermsEntity row = row();
        row.leadAmount = 2;
        assertThat(check.problemsOf(row)).extracting(Problem::field).containsExactly("leadUnit");
        row.leadAmount = null;
        row.leadUnit = "WORKING_DAYS";
        assertThat(check.problemsOf(row)).isEmpty();
        assertThat(WrittenRow.of(row).isUnsaid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "3,", ",3", "3;12", "3 12", "9999999999999999999", "**"})
    void points_are_numbers_joined_by_commas(String text) {
        CollectTermsEntity row = row();
        row.pointIds = text;
        assertThat(check.problemsOf(row)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"'-', ''", "'books', 'books'", "'toys , books', 'books,toys'"})
    void trades_are_words_joined_by_commas_and_a_dash_is_none(String text, String read) {
        CollectTermsEntity row = row();
        row.trades = text;
        assertThat(String.join(",", WrittenRow.of(row).trades())).isEqualTo(read);
        assertThat(WrittenRow.of(row).isUnsaid()).isFalse();
    }

    @Test
    void a_second_row_about_the_same_thing_is_refused_and_a_change_of_the_first_is_not() {
        schema.sql()
                .update("INSERT INTO CRN_COLLECT_TERMS (TERMS_ID, TERMS_SCOPE, TARGET_ID) VALUES (5, 'PRODUCT', 42)");
        assertThat(check.problemsOf(row())).extracting(Problem::code).containsExactly("terms-twice");
        CollectTermsEntity same = row();
        same.id = 5L;
        assertThat(check.problemsOf(same)).isEmpty();
        CollectTermsEntity other = row();
        other.scope = "SKU";
        assertThat(check.problemsOf(other)).isEmpty();
    }

    @Test
    void other_entities_are_not_its_business() {
        assertThat(check.problemsOf("a point")).isEmpty();
    }

    private static CollectTermsEntity row() {
        CollectTermsEntity row = new CollectTermsEntity();
        row.targetId = 42L;
        return row;
    }
}
