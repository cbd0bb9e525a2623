// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.persistence.metamodel.EntityType;
import org.broadleafcommerce.common.presentation.AdminPresentationClass;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.creneau.admin.rights.ShippedRights.Role;
import org.creneau.broadleaf.store.Databases;
import org.junit.jupiter.api.Test;

/**
 * What each role may do in the admin's sections: written by hand and compared with the SQL that is shipped. What rights are given on,
 * and every entity that the admin can show, has to stand here, so that a new one without a decision fails.
 */
class SectionRightsTest {

    /** Read, create, update, delete, of admin, manager, counter, customer service and merchandiser. */
    private static final Map<String, String> RIGHTS = new TreeMap<>(Map.ofEntries(
            Map.entry("org.creneau.board.Board", "rcud rcud rcud r--- ----"),
            Map.entry("org.creneau.board.Remit", "r--- r--- ---- r--- ----"),
            Map.entry("org.creneau.board.StaffPoints", "rcud rcud ---- ---- ----"),
            Map.entry("org.creneau.compliance.SaleLog", "r--- ---- ---- ---- ----"),
            Map.entry("org.creneau.confinement.OwnRegimes", "rcud rcud ---- ---- ----"),
            Map.entry("org.creneau.confinement.Regimes", "r--- r--- ---- ---- ----"),
            Map.entry("org.creneau.reservation.SlotOverride", "rcud rcud ---- ---- ----"),
            Map.entry("org.creneau.reservation.StaffWish", "rcud rcud ---- ---- ----"),
            Map.entry("org.creneau.overview.ShowLoads", "r--- r--- ---- ---- ----"),
            Map.entry("org.creneau.broadleaf.goods.CollectTermsEntity", "rcud r--- ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.BreakEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.ClosureEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.CutOffEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.LeadRuleEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.PlanPeriodEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.PointEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.PointHoursEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.PriorityWindowEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.SlotPriceEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.point.SpecialDayEntity", "rcud rcud ---- r--- ----"),
            Map.entry("org.creneau.broadleaf.reservation.ReservationEntity", "r-u- r-u- ---- r--- ----")));

    private static final List<EntityOperationType> OPERATIONS = List.of(
            EntityOperationType.FETCH, EntityOperationType.ADD, EntityOperationType.UPDATE, EntityOperationType.REMOVE);

    private final ShippedRights rights = new ShippedRights();

    @Test
    void each_role_has_the_rights_it_is_for() {
        Map<String, String> given = new TreeMap<>();
        rights.ceilings().forEach(ceiling -> given.put(ceiling, rightsOn(ceiling)));
        assertThat(given).isEqualTo(RIGHTS);
    }

    @Test
    void rights_are_given_on_what_there_is() {
        assertThat(RIGHTS.keySet())
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }

    @Test
    void every_section_is_of_an_entity_or_of_nothing_for_broadleaf_hides_the_others() {
        Set<String> entities = Databases.hsqldb().factory().getMetamodel().getEntities().stream()
                .map(type -> type.getJavaType().getName())
                .collect(Collectors.toSet());
        assertThat(rights.sections())
                .containsKey("CreneauBoard")
                .allSatisfy((key, ceiling) -> assertThat("NULL".equals(ceiling) || entities.contains(ceiling))
                        .as(key + " is of " + ceiling)
                        .isTrue());
    }

    @Test
    void every_entity_that_the_admin_can_show_has_rights() {
        Set<String> shown = Databases.hsqldb().factory().getMetamodel().getEntities().stream()
                .<Class<?>>map(EntityType::getJavaType)
                .filter(type -> type.isAnnotationPresent(AdminPresentationClass.class))
                .map(Class::getName)
                .collect(Collectors.toSet());
        assertThat(shown).isNotEmpty().isSubsetOf(RIGHTS.keySet());
    }

    private String rightsOn(String ceiling) {
        return Arrays.stream(Role.values()).map(role -> rightsOf(role, ceiling)).collect(Collectors.joining(" "));
    }

    private String rightsOf(Role role, String ceiling) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < OPERATIONS.size(); i++) {
            letters.append(rights.may(role, OPERATIONS.get(i), ceiling) ? "rcud".charAt(i) : '-');
        }
        return letters.toString();
    }
}
