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
import org.broadleafcommerce.openadmin.server.service.persistence.validation.GlobalValidationResult;
import org.creneau.board.Remit;
import org.creneau.broadleaf.board.RowPoints;
import org.creneau.point.PointId;

/**
 * Keeps the admin's sections to the points of whoever looks: lists, searches and forms are read with a condition more, and what is of
 * another point is neither saved nor deleted. One of the list {@code blRowLevelSecurityProviders}, bean {@code creneauPointRows}. What
 * is added is for {@link AddingRows}, because Broadleaf 3.1 does not ask then. Thread-safe.
 */
public class PointRows extends AbstractRowLevelSecurityProvider {

    private static final String REFUSED = "creneau.rights.otherPoint";

    private final StaffRemits remits;
    private final RowPoints points;

    public PointRows(StaffRemits remits, RowPoints points) {
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
        return isWithin(currentUser, entity);
    }

    @Override
    public boolean canRemove(AdminUser currentUser, Entity entity) {
        return isWithin(currentUser, entity);
    }

    @Override
    public GlobalValidationResult validateUpdateRequest(
            AdminUser currentUser, Entity entity, PersistencePackage persistencePackage) {
        return result(isWithin(currentUser, entity));
    }

    @Override
    public GlobalValidationResult validateRemoveRequest(
            AdminUser currentUser, Entity entity, PersistencePackage persistencePackage) {
        return result(isWithin(currentUser, entity));
    }

    private static GlobalValidationResult result(boolean isValid) {
        return new GlobalValidationResult(isValid, REFUSED);
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
