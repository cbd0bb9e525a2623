// SPDX-License-Identifier: Apache-2.0
/**
 * Opening hours as schema.org's {@code OpeningHoursSpecification} in JSON, read and written with Gson: entry is {@link
 * org.creneau.format.schemaorg.SchemaOrgHours}.
 */
@NullMarked
package org.creneau.format.schemaorg;

import org.jspecify.annotations.NullMarked;
