// SPDX-License-Identifier: Apache-2.0
/** What a site sets about outings, as properties. Entry type: {@link org.creneau.broadleaf.regime.OutingSettings}. */
package org.creneau.broadleaf.regime;
