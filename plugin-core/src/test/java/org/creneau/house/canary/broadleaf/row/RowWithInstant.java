// SPDX-License-Identifier: Apache-2.0
package org.creneau.house.canary.broadleaf.row;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.persistence.Entity;
import javax.persistence.Id;

/** An entity with fields Hibernate 4 cannot map. */
@Entity
public class RowWithInstant {
    @Id
    Long id;

    Instant start;

    List<LocalDate> days;
}
