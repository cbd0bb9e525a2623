// SPDX-License-Identifier: Apache-2.0
/** In which language the admin speaks. */
package org.creneau.admin.language;
