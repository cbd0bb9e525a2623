// SPDX-License-Identifier: Apache-2.0
package org.creneau.broadleaf.store;

import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * A kind of database the plugin runs on: the folder of its SQL among the resources, the dialect a shop gives Hibernate for it,
 * and where to get an empty one, with connections enough for races.
 */
public record Database(String folder, String dialect, Supplier<DataSource> empty) {

    /** An empty one in which Hibernate has made the tables, as in a development shop. */
    Schema madeByHibernate() {
        return new Schema(empty.get(), dialect, "create");
    }

    /** An empty one in which the SQL that is shipped has made the tables and Hibernate only looked at them. */
    Schema madeByShippedSql() {
        DataSource source = empty.get();
        ShippedSql.makeHostTables(source);
        ShippedSql.create(this).runOn(source);
        return new Schema(source, dialect, "validate");
    }
}
