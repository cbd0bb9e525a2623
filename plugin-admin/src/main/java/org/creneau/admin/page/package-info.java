// SPDX-License-Identifier: Apache-2.0
/** What the pages that stand beside Broadleaf's forms have in common: rights, headers and dates. Entry type: {@link org.creneau.admin.page.Right}. */
package org.creneau.admin.page;
