// SPDX-License-Identifier: Apache-2.0
package org.creneau.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The surface sees every way of touching the host, and the list refuses what it should. */
class SurfaceTest {
    private static final String ORDER_ID = "org.broadleafcommerce.core.order.domain.Order#getId()Ljava/lang/Long;";

    @Test
    void every_way_of_touching_the_host_is_seen() {
        assertThat(Surface.of(House.canaries("surface")))
                .contains(
                        "javax.persistence.Entity@",
                        "javax.persistence.Table@",
                        "javax.persistence.Table@name",
                        "javax.persistence.Column@name",
                        "javax.persistence.Column@nullable",
                        "org.broadleafcommerce.common.presentation.AdminPresentation@fieldType",
                        "org.broadleafcommerce.common.presentation.AdminPresentation@order",
                        "org.broadleafcommerce.common.presentation.client.SupportedFieldType#MONEY:"
                                + "Lorg/broadleafcommerce/common/presentation/client/SupportedFieldType;",
                        "org.broadleafcommerce.core.checkout.service.workflow.CheckoutSeed#getOrder()"
                                + "Lorg/broadleafcommerce/core/order/domain/Order;",
                        "org.broadleafcommerce.core.order.domain.Order#getOrderNumber()Ljava/lang/String;",
                        "org.broadleafcommerce.core.order.service.type.FulfillmentType#PHYSICAL_PICKUP:"
                                + "Lorg/broadleafcommerce/core/order/service/type/FulfillmentType;",
                        "org.broadleafcommerce.core.workflow.BaseActivity#<init>()V",
                        "org.broadleafcommerce.core.workflow.BaseActivity#setOrder(I)V",
                        "org.broadleafcommerce.core.workflow.Activity#execute("
                                + "Lorg/broadleafcommerce/core/workflow/ProcessContext;)"
                                + "Lorg/broadleafcommerce/core/workflow/ProcessContext;",
                        "org.broadleafcommerce.core.workflow.ProcessContext#getSeedData()Ljava/lang/Object;",
                        "org.springframework.beans.factory.BeanCreationException",
                        "javax.servlet.http.Cookie")
                .doesNotContain(
                        "javax.persistence.Column@length",
                        "org.broadleafcommerce.common.presentation.client.VisibilityEnum",
                        "org.broadleafcommerce.core.workflow.BaseActivity");
    }

    @Test
    void every_line_found_in_compiled_code_names_a_member_that_exists_in_this_host() {
        assertThat(Surface.of(House.canaries("surface"))).allMatch(HostMember::exists);
    }

    @Test
    void a_reviewed_member_passes() {
        assertThat(faults(ORDER_ID + "\tyes\tyes\tyes\tmap 1")).isEmpty();
        assertThat(faults(ORDER_ID + "\tyes\tyes\tjakarta\tmap 1")).isEmpty();
    }

    @Test
    void an_unlisted_member_is_printed_ready_to_paste() {
        assertThat(faults()).containsExactly(ORDER_ID + "\t?\t?\t?\t?");
    }

    @Test
    void a_pasted_line_left_unanswered_fails() {
        assertThat(faults(ORDER_ID + "\t?\t?\t?\t?")).hasSize(1);
        assertThat(faults(ORDER_ID + "\tyes\tyes\t?\tmap 1")).hasSize(1);
        assertThat(faults(ORDER_ID + "\tyes\tyes\tyes\t ")).hasSize(1);
    }

    @Test
    void a_member_missing_in_some_line_fails() {
        assertThat(faults(ORDER_ID + "\tyes\tyes\tno\tmap 8"))
                .singleElement()
                .asString()
                .contains("7.0 no");
    }

    @Test
    void a_member_missing_in_some_line_may_be_touched_by_the_file_of_this_line_alone(@TempDir Path module)
            throws IOException {
        String country = "org.broadleafcommerce.profile.core.domain.Address#setCountry("
                + "Lorg/broadleafcommerce/profile/core/domain/Country;)V";
        SurfaceList missing = SurfaceList.parse(List.of(SurfaceList.HEADER, country + "\tyes\tyes\tno\tmap 8"));
        SurfaceList open = SurfaceList.parse(List.of(SurfaceList.HEADER, country + "\tyes\tyes\t?\tmap 8"));
        assertThat(missing.faultsOf(House.canaries("broadleaf.line"), module)).isEmpty();
        assertThat(missing.faultsOf(House.canaries("broadleaf.country"), module))
                .hasSize(1);
        assertThat(open.faultsOf(House.canaries("broadleaf.line"), module)).hasSize(1);
    }

    @Test
    void what_is_to_be_answered_is_left_to_be_pasted(@TempDir Path module) throws IOException {
        SurfaceList empty = SurfaceList.parse(List.of(SurfaceList.HEADER));
        assertThat(empty.faultsOf(House.canaries("broadleaf.line"), module)).isNotEmpty();
        assertThat(module.resolve("target/surface-todo.tsv")).content().contains("setCountry", "\t?\t?\t?\t?");
    }

    @Test
    void a_member_listed_for_this_host_but_not_in_it_fails() {
        for (String ghost : List.of(
                "org.broadleafcommerce.core.order.domain.Order#getId()J",
                "org.broadleafcommerce.core.order.domain.Order#id:Ljava/lang/Long;",
                "org.broadleafcommerce.core.order.domain.Basket",
                "javax.persistence.Column@size",
                "org.broadleafcommerce.core.order.domain.Order@")) {
            SurfaceList list = SurfaceList.parse(List.of(SurfaceList.HEADER, ghost + "\tyes\tyes\tyes\tmap 1"));
            assertThat(list.faultsOf(new TreeSet<>(Set.of(ghost)), Set.of()))
                    .as(ghost)
                    .hasSize(1);
        }
    }

    @Test
    void a_line_nothing_needs_is_idle() {
        SurfaceList list = SurfaceList.parse(List.of(SurfaceList.HEADER, ORDER_ID + "\tyes\tyes\tyes\tmap 1"));
        assertThat(list.idle(Set.of())).containsExactly(ORDER_ID);
        assertThat(list.idle(Set.of(ORDER_ID))).isEmpty();
    }

    @Test
    void a_list_out_of_order_or_out_of_shape_fails() {
        assertThat(SurfaceList.parse(List.of(SurfaceList.HEADER, "b\tyes\tyes\tyes\tx", "a\tyes\tyes\tyes\tx"))
                        .malformed())
                .hasSize(1);
        assertThat(SurfaceList.parse(List.of("member", "a\tyes")).malformed()).hasSize(2);
    }

    private static List<String> faults(String... rows) {
        SortedSet<String> touched = new TreeSet<>(Set.of(ORDER_ID));
        List<String> lines = new java.util.ArrayList<>(List.of(SurfaceList.HEADER));
        lines.addAll(List.of(rows));
        return SurfaceList.parse(lines).faultsOf(touched, touched);
    }
}
