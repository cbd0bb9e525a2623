// SPDX-License-Identifier: Apache-2.0
/**
 * Regimes as JSON files: {@link org.creneau.format.json.RegimeFile} reads one and reports every mistake with its exact
 * path. The library is Gson, of which only tokenizer and writer are used. The form is published as a JSON Schema beside the
 * shipped files ({@code org/creneau/confinement/regimes.schema.json}). {@link org.creneau.format.json.JsonObject} writes the
 * answers of the storefront's API.
 */
@NullMarked
package org.creneau.format.json;

import org.jspecify.annotations.NullMarked;
