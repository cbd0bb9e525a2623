// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.point;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.dto.Property;
import org.broadleafcommerce.openadmin.server.dao.DynamicEntityDao;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.broadleafcommerce.openadmin.server.security.service.AdminSecurityService;
import org.broadleafcommerce.openadmin.server.service.ValidationException;
import org.broadleafcommerce.openadmin.server.service.persistence.module.RecordHelper;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.PropertyValidationResult;
import org.broadleafcommerce.openadmin.web.form.entity.EntityForm;
import org.broadleafcommerce.openadmin.web.form.entity.Field;
import org.creneau.admin.rights.PointRights;
import org.creneau.admin.rights.StaffRemits;
import org.creneau.broadleaf.point.PointEntity;
import org.creneau.broadleaf.point.PointFormCheck;
import org.creneau.broadleaf.point.PointHoursEntity;
import org.creneau.broadleaf.point.PointKeeper;
import org.creneau.broadleaf.point.SeenRows;
import org.creneau.broadleaf.store.Databases;
import org.creneau.broadleaf.store.Schema;
import org.creneau.memory.InMemoryStaffPoints;
import org.creneau.point.PointId;
import org.creneau.reservation.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.security.access.AccessDeniedException;

/** Two people have the form of the same point, or of its hours, open; the second who saves is told, and loses nothing silently. */
class TwoPeopleAtOnePointTest {
    private final Schema schema = Databases.hsqldb();
    private final SeenRows rows = new SeenRows(schema.transactions());
    private final SeenForm form = new SeenForm(rows);
    private final SettingsValidator validator = new SettingsValidator(
            new PointFormCheck(schema.points(), schema.transactions()), rows, new ResourceBundleMessageSource());

    @BeforeEach
    void aPointThatOpensOnMondayMorning() {
        schema.empty();
        rows.setEntityManager(schema.em());
        schema.insertPoint(1);
        schema.sql()
                .update("INSERT INTO CRN_POINT_HOURS (HOURS_ID, POINT_ID, WEEKDAY, OPENS, CLOSES)"
                        + " VALUES (1, 1, 'MONDAY', '09:00', '12:00')");
    }

    @Test
    void the_form_of_a_point_sends_the_version_that_was_read_with_it() {
        String first = shown(PointEntity.class, "1", "0");
        assertThat(first).isEqualTo("0");
        assertThat(saves(point(), first)).isTrue();
        schema.sql().update("UPDATE CRN_POINT SET NAME = 'Other', ROW_VERSION = 1");
        PropertyValidationResult second = save(point(), first);
        assertThat(second.isValid()).isFalse();
        assertThat(second.getErrorMessage()).isEqualTo("creneau.settings.changedSince");
        assertThat(saves(point(), shown(PointEntity.class, "1", "1"))).isTrue();
    }

    @Test
    void what_was_read_before_somebody_saved_is_sent_although_the_row_is_another_by_now() {
        schema.sql().update("UPDATE CRN_POINT SET ROW_VERSION = 1");
        assertThat(shown(PointEntity.class, "1", "0")).isEqualTo("0");
    }

    @Test
    void a_form_that_comes_back_with_a_mistake_still_sends_what_it_showed_first() {
        Entity sent = entity(PointEntity.class, "5");
        sent.setProperties(new Property[] {property(SeenForm.SEEN, "0"), property("rowVersion", "5")});
        assertThat(shown(sent, "1")).isEqualTo("0");
    }

    /** As Broadleaf 3.1 hands it on. */
    @Test
    void the_version_of_the_point_itself_tells_as_well() {
        Entity sent = new Entity();
        sent.setProperties(new Property[] {property("rowVersion", "0")});
        assertThat(saved(sent, point()).isValid()).isTrue();
        schema.sql().update("UPDATE CRN_POINT SET ROW_VERSION = 1");
        assertThat(saved(sent, point()).isValid()).isFalse();
    }

    @Test
    void a_form_that_does_not_say_what_it_showed_cannot_be_told_late() {
        assertThat(saves(point(), null)).isTrue();
        assertThat(saves(point(), "")).isTrue();
    }

    @Test
    void the_form_of_hours_is_told_by_what_the_row_held() {
        String first = shown(PointHoursEntity.class, "1", null);
        assertThat(saves(hours(), first)).isTrue();
        schema.sql().update("UPDATE CRN_POINT_HOURS SET CLOSES = '13:00'");
        assertThat(saves(hours(), first)).isFalse();
        assertThat(saves(hours(), shown(PointHoursEntity.class, "1", null))).isTrue();
    }

    @Test
    void new_rows_and_foreign_ones_are_left_alone() {
        assertThat(saves(new PointEntity(), null)).isTrue();
        assertThat(saves("anything", null)).isTrue();
        EntityForm foreign = new EntityForm();
        foreign.setId("1");
        Entity entity = entity(PointEntity.class, "0");
        entity.setType(new String[] {"org.example.Other"});
        form.modifyPopulatedEntityForm(foreign, entity);
        assertThat(foreign.getFields()).isEmpty();
    }

    @Test
    void a_point_on_which_something_rests_is_not_deleted() throws Exception {
        PointKeeper keeper = new PointKeeper(schema.points(), schema.pointRushes(), schema.transactions());
        keeper.setEntityManager(schema.em());
        SecurityVerifier security = mock(SecurityVerifier.class);
        AdminUser user = mock(AdminUser.class);
        when(user.getId()).thenReturn(7L);
        when(security.getPersistentAdminUser()).thenReturn(user);
        InMemoryStaffPoints staff = new InMemoryStaffPoints();
        staff.assign(PointId.of(1), 7, Actor.staff(-1), Instant.EPOCH);
        DeletePointHandler handler = new DeletePointHandler(
                keeper, new PointRights(security, new StaffRemits(mock(AdminSecurityService.class), staff)));
        PersistencePackage removed = new PersistencePackage();
        removed.setEntity(entity(PointEntity.class, "0"));
        RecordHelper helper = mock(RecordHelper.class);
        when(helper.getPrimaryKey(any(), any())).thenReturn(1L);
        DynamicEntityDao dao = mock(DynamicEntityDao.class);
        PointEntity point = point();
        when(dao.retrieve(PointEntity.class, 1L)).thenReturn(point);
        assertThat(handler.canHandleRemove(removed)).isTrue();
        handler.remove(removed, dao, helper);
        verify(dao).remove(point);
        schema.sql()
                .update("INSERT INTO CRN_POINT_STOCK (STOCK_ID, POINT_ID, SKU_ID, STOCK_KIND, ON_HAND, TAKEN_QUANTITY,"
                        + " SAFETY_QUANTITY, ELSEWHERE_DAYS) VALUES (1, 1, 1, 'COUNTED', 1, 0, 0, 0)");
        assertThatThrownBy(() -> handler.remove(removed, dao, helper))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining(DeletePointHandler.REFUSED);
        staff.withdraw(PointId.of(1), 7);
        assertThatThrownBy(() -> handler.remove(removed, dao, helper)).hasMessageContaining("assigned");
        doThrow(new ServiceException("no"))
                .when(security)
                .securityCheck(PointEntity.class.getName(), EntityOperationType.REMOVE);
        assertThatThrownBy(() -> handler.remove(removed, dao, helper)).isInstanceOf(AccessDeniedException.class);
    }

    private String shown(Class<?> type, String id, String version) {
        return shown(entity(type, version), id);
    }

    private String shown(Entity entity, String id) {
        EntityForm shown = new EntityForm();
        shown.setId(id);
        shown.addField(new Field().withName("name"));
        form.modifyPopulatedEntityForm(shown, entity);
        return shown.getFields().get(SeenForm.SEEN).getValue();
    }

    private static Entity entity(Class<?> type, String version) {
        Entity entity = new Entity();
        entity.setType(new String[] {type.getName()});
        entity.setProperties(version == null ? new Property[0] : new Property[] {property("rowVersion", version)});
        return entity;
    }

    private static Property property(String name, String value) {
        Property property = new Property();
        property.setName(name);
        property.setValue(value);
        return property;
    }

    private boolean saves(Serializable instance, String seen) {
        return save(instance, seen).isValid();
    }

    private PropertyValidationResult save(Serializable instance, String seen) {
        Entity entity = new Entity();
        entity.setProperties(seen == null ? new Property[0] : new Property[] {property(SeenForm.SEEN, seen)});
        return saved(entity, instance);
    }

    private PropertyValidationResult saved(Entity entity, Serializable instance) {
        return validator.validate(entity, instance, Map.of(), Map.of(), null, "slotMinutes", "20");
    }

    private PointEntity point() {
        return find(PointEntity.class);
    }

    private PointHoursEntity hours() {
        return find(PointHoursEntity.class);
    }

    private <T> T find(Class<T> type) {
        return schema.transactions().separate(() -> {
            T found = schema.em().find(type, 1L);
            schema.em().clear();
            return found;
        });
    }
}
