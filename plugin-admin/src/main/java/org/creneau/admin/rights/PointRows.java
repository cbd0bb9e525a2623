// SPDX-License-Identifier: Apache-2.0
package org.creneau.admin.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.persistence.criteria.CriteriaBuilder;
import javax.persistence.criteria.CriteriaQuery;
import javax.persistence.criteria.Order;
import javax.persistence.criteria.Path;
import javax.persistence.criteria.Predicate;
import javax.persistence.criteria.Root;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.PersistencePackage;
import org.broadleafcommerce.openadmin.server.security.domain.AdminUser;
import org.broadleafcommerce.openadmin.server.security.service.AbstractRowLevelSecurityProvider;
import org.broadleafcommerce.openadmin.server.security.service.type.PermissionType;
import org.broadleafcommerce.openadmin.server.service.persistence.validation.GlobalValidationResult;
import org.creneau.board.Remit;
import org.creneau.broadleaf.board.RowPoints;
import org.creneau.point.PointId;

/**
 * Keeps the admin's sections to what whoever looks has a right to, and to their points: lists, searches and forms are read with a
 * condition more, and what is of another point or of a type without a right is neither saved nor deleted. One of the list {@code blRowLevelSecurityProviders}, bean {@code creneauPointRows}. What
 * is added is for {@link AddingRows}, because Broadleaf 3.1 does not ask then. Thread-safe.
 */
public class PointRows extends AbstractRowLevelSecurityProvider {

    private static final String OTHER_POINT = "creneau.rights.otherPoint";
    private static final String NO_RIGHT = "creneau.rights.none";

    private final TypeRights types;
    private final StaffRemits remits;
    private final RowPoints points;

    public PointRows(TypeRights types, StaffRemits remits, RowPoints points) {
        this.types = types;
        this.remits = remits;
        this.points = points;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Broadleaf declares it
    public void addFetchRestrictions(
            AdminUser currentUser,
            String ceilingEntity,
            List<Predicate> restrictions,
            List<Order> sorts,
            Root entityRoot,
            CriteriaQuery criteria,
            CriteriaBuilder criteriaBuilder) {
        if (!types.isGiven(currentUser, PermissionType.READ, entityRoot.getJavaType())) {
            restrictions.add(criteriaBuilder.disjunction());
            return;
        }
        Optional<String> path = points.pathOf(entityRoot.getJavaType());
        if (path.isPresent()) {
            Remit remit = remits.of(currentUser);
            if (!remit.isEverywhere()) {
                restrictions.add(within(remit, to(path.get(), entityRoot), criteriaBuilder));
            }
        }
    }

    private static Path<?> to(String path, Path<?> root) {
        Path<?> at = root;
        for (String step : path.split("\\.")) {
            at = at.get(step);
        }
        return at;
    }

    private static Predicate within(Remit remit, Path<?> point, CriteriaBuilder builder) {
        return remit.points().isEmpty()
                ? builder.disjunction()
                : point.in(remit.points().stream().map(PointId::value).sorted().collect(Collectors.toList()));
    }

    @Override
    public boolean canUpdate(AdminUser currentUser, Entity entity) {
        return isGiven(currentUser, PermissionType.UPDATE, entity) && isWithin(currentUser, entity);
    }

    @Override
    public boolean canRemove(AdminUser currentUser, Entity entity) {
        return isGiven(currentUser, PermissionType.DELETE, entity) && isWithin(currentUser, entity);
    }

    @Override
    public GlobalValidationResult validateUpdateRequest(
            AdminUser currentUser, Entity entity, PersistencePackage persistencePackage) {
        return result(currentUser, PermissionType.UPDATE, entity);
    }

    @Override
    public GlobalValidationResult validateRemoveRequest(
            AdminUser currentUser, Entity entity, PersistencePackage persistencePackage) {
        return result(currentUser, PermissionType.DELETE, entity);
    }

    private GlobalValidationResult result(AdminUser user, PermissionType what, Entity sent) {
        return isGiven(user, what, sent)
                ? new GlobalValidationResult(isWithin(user, sent), OTHER_POINT)
                : new GlobalValidationResult(false, NO_RIGHT);
    }

    private boolean isGiven(AdminUser user, PermissionType what, Entity sent) {
        return SentRow.typeOf(sent).map(type -> types.isGiven(user, what, type)).orElse(true);
    }

    /** By where the row is now, whatever the request says of it. */
    private boolean isWithin(AdminUser user, Entity sent) {
        Optional<Class<?>> type =
                SentRow.typeOf(sent).filter(each -> points.pathOf(each).isPresent());
        if (!type.isPresent()) {
            return true;
        }
        Remit remit = remits.of(user);
        return remit.isEverywhere()
                || SentRow.number(sent, "id")
                        .flatMap(id -> points.ofRow(type.get(), id))
                        .filter(remit::includes)
                        .isPresent();
    }
}
